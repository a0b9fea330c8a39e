package org.hatchery.policy.graphql.entry;

/** Draft to give up, as sent. */
record DiscardPolicyInput(String draft, int expectedVersion) {}
