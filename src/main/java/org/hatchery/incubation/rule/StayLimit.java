package org.hatchery.incubation.rule;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;

/** Limit of a stay that began on a day in a place (孵化期限). */
public record StayLimit(RegionCode place, LocalDate enteredOn, LocalDate limitOn) {}
