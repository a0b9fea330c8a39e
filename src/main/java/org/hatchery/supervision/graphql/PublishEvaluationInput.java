package org.hatchery.supervision.graphql;

/** Run to publish, as sent. */
record PublishEvaluationInput(String evaluation, int expectedVersion) {}
