package org.hatchery.application.graphql;

/** What is missing, as sent. */
record MissingItemInput(String item, String comment) {}
