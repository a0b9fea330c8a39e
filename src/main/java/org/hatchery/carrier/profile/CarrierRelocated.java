package org.hatchery.carrier.profile;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/**
 * A carrier has moved to another division; told again until everybody who has to follow must have heard it.
 *
 * @param region where it lies now
 * @param from first day there
 */
@NamedInterface(propagate = false)
public record CarrierRelocated(CarrierId carrier, RegionCode region, LocalDate from) {}
