package org.hatchery.supervision.graphql;

/** Appeal, as sent. */
record AppealEvaluationInput(String evaluation, int expectedVersion, String indicator, String reason) {}
