package org.hatchery.application.graphql;

/** Money that is set aside, as sent. */
record PostToBudgetInput(String application, int expectedVersion, String line, int year) {}
