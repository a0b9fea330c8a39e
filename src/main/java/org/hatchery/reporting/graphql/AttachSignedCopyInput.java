package org.hatchery.reporting.graphql;

/** Scan of a signed report. */
record AttachSignedCopyInput(String report, int expectedVersion, String attachment, String code) {}
