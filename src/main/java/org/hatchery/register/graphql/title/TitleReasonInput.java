package org.hatchery.register.graphql.title;

/** Title that is held to be wrong, or that stands all the same, as sent. */
record TitleReasonInput(String title, int expectedVersion, String reason) {}
