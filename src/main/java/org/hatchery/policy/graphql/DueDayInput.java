package org.hatchery.policy.graphql;

/** Day of the year, as sent. */
record DueDayInput(int month, int day) {}
