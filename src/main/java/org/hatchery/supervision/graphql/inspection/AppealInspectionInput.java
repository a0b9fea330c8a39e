package org.hatchery.supervision.graphql.inspection;

/** Appeal against the result of an inspection, as sent. */
record AppealInspectionInput(String inspection, int expectedVersion, String reason) {}
