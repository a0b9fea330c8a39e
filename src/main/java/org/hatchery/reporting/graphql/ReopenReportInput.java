package org.hatchery.reporting.graphql;

/** Acceptance to be taken back, as sent. */
record ReopenReportInput(String report, int expectedVersion, String reason) {}
