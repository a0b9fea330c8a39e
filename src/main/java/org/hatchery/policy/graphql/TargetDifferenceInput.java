package org.hatchery.policy.graphql;

/** Why parts do not make a target up, as sent. */
record TargetDifferenceInput(String clause, String reason) {}
