package org.hatchery.supervision.graphql.task;

/** Plan of a year, as sent. */
record PlanTaskInput(String task, int expectedVersion, int year, String text) {}
