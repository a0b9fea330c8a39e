package org.hatchery.supervision.graphql.task;

import java.time.LocalDate;

/** More time for a task, as sent. */
record ExtendTaskInput(String task, int expectedVersion, LocalDate dueOn, String reason) {}
