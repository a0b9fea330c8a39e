package org.hatchery.supervision.graphql.task;

/** Step of a task with its reason, as sent. */
record TaskStepInput(String task, int expectedVersion, String reason) {}
