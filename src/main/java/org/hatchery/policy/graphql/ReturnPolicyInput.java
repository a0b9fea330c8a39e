package org.hatchery.policy.graphql;

/** Draft to return, as sent. */
record ReturnPolicyInput(String draft, int expectedVersion, String reason) {}
