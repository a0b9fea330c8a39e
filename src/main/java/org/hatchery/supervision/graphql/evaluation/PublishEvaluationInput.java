package org.hatchery.supervision.graphql.evaluation;

/** Run to publish, as sent. */
record PublishEvaluationInput(String evaluation, int expectedVersion) {}
