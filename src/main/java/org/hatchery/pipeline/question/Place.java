package org.hatchery.pipeline.question;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;

/** A region in a period. */
public record Place(RegionCode region, Period period) {}
