package org.hatchery.transfer.graphql.achievement;

/** Registration of an achievement, as sent. */
record RegisterAchievementInput(AchievementFactsInput facts) {}
