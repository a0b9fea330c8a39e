package org.hatchery.reporting.graphql;

/** Report as it was read, as sent. */
record ReportVersionInput(String report, int expectedVersion) {}
