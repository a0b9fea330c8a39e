package org.hatchery.policy.graphql.entry;

/** Why parts do not make a target up, as sent. */
record TargetDifferenceInput(String clause, String reason) {}
