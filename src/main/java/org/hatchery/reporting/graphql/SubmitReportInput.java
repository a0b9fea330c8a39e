package org.hatchery.reporting.graphql;

/** Report to be submitted, as sent. */
record SubmitReportInput(String report, int expectedVersion) {}
