package org.hatchery.supervision.graphql.inspection;

/** An inspection to end, as sent. */
record DropInspectionInput(String inspection, int expectedVersion, String reason) {}
