package org.hatchery.policy.graphql.entry;

import java.math.BigDecimal;

/** Baseline of a target, as sent. */
record TargetBaselineInput(int year, BigDecimal value) {}
