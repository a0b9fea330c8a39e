package org.hatchery.policy.graphql;

/** Draft to give up, as sent. */
record DiscardPolicyInput(String draft, int expectedVersion) {}
