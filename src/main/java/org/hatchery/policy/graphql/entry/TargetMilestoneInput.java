package org.hatchery.policy.graphql.entry;

import java.math.BigDecimal;

/** Milestone of a target, as sent. */
record TargetMilestoneInput(int year, BigDecimal value) {}
