package org.hatchery.pipeline;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;

/** A region in a period. */
record Place(RegionCode region, Period period) {}
