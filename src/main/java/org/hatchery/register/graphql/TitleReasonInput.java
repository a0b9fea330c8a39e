package org.hatchery.register.graphql;

/** Title that is held to be wrong, or that stands all the same, as sent. */
record TitleReasonInput(String title, int expectedVersion, String reason) {}
