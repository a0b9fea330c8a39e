package org.hatchery.policy.graphql.entry;

/** Draft to lay before a second person, as sent. */
record ProposePolicyInput(String draft, int expectedVersion) {}
