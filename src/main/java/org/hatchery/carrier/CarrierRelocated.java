package org.hatchery.carrier;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;

/**
 * A carrier has moved to another division; told again until everybody who has to follow must have heard it.
 *
 * @param region where it lies now
 * @param from first day there
 */
public record CarrierRelocated(CarrierId carrier, RegionCode region, LocalDate from) {}
