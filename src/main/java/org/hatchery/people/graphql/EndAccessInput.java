package org.hatchery.people.graphql;

/** Whose access ends and why, as sent. */
record EndAccessInput(String access, int expectedVersion, String reason) {}
