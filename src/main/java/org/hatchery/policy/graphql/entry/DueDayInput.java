package org.hatchery.policy.graphql.entry;

/** Day of the year, as sent. */
record DueDayInput(int month, int day) {}
