package org.hatchery.supervision.graphql.evaluation;

/** Decision about an appeal, as sent. */
record DecideAppealInput(String evaluation, int expectedVersion, int number, boolean upheld, String decision) {}
