package org.hatchery.policy.graphql;

/** Next version of a document, as sent. */
record AmendPolicyInput(String document, String reason) {}
