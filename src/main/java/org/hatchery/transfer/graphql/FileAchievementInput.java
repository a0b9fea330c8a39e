package org.hatchery.transfer.graphql;

/** Filing, as sent. */
record FileAchievementInput(String achievement, int expectedVersion) {}
