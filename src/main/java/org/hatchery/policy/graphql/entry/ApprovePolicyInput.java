package org.hatchery.policy.graphql.entry;

/** Draft to approve, as sent. */
record ApprovePolicyInput(String draft, int expectedVersion) {}
