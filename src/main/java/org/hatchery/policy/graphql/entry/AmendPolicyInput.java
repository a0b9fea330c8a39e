package org.hatchery.policy.graphql.entry;

/** Next version of a document, as sent. */
record AmendPolicyInput(String document, String reason) {}
