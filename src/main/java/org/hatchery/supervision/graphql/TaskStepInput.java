package org.hatchery.supervision.graphql;

/** Step of a task with its reason, as sent. */
record TaskStepInput(String task, int expectedVersion, String reason) {}
