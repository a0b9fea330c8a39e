package org.hatchery.policy.graphql.entry;

/** Draft to return, as sent. */
record ReturnPolicyInput(String draft, int expectedVersion, String reason) {}
