package org.hatchery.supervision.graphql.inspection;

import org.hatchery.supervision.inspection.InspectionResult;

/** A result to correct, as sent. */
record ReviseInspectionInput(String inspection, int expectedVersion, InspectionResult result, String reason) {}
