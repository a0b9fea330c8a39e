package org.hatchery.reporting.graphql;

/** Window to be closed, as sent. */
record CloseWindowInput(String window, int expectedVersion) {}
