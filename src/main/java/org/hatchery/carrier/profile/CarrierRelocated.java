package org.hatchery.carrier.profile;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/**
 * A carrier has moved to another division, is of another kind, or its units were said otherwise; told again until everybody
 * who has to follow must have heard it.
 *
 * @param region where it lies now
 * @param from first day there
 * @param kind as what it is on the register now
 * @param kindFrom first day as that
 */
@NamedInterface(propagate = false)
public record CarrierRelocated(
        CarrierId carrier, RegionCode region, LocalDate from, CarrierKind kind, LocalDate kindFrom) {}
