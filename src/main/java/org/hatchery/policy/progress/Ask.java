package org.hatchery.policy.progress;

import java.util.Set;
import org.hatchery.region.RegionCode;

/** One metric of some regions together at one moment. */
record Ask(String metric, Set<RegionCode> regions, Moment moment) {}
