package org.hatchery.transfer.graphql.achievement;

/** Filing, as sent. */
record FileAchievementInput(String achievement, int expectedVersion) {}
