package org.hatchery.policy.graphql.entry;

import java.math.BigDecimal;
import org.hatchery.region.RegionCode;

/** Part of a target, as sent. */
record TargetPartInput(RegionCode region, BigDecimal value) {}
