package org.hatchery.policy.graphql;

/** Draft to approve, as sent. */
record ApprovePolicyInput(String draft, int expectedVersion) {}
