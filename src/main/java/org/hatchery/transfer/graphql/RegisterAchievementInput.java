package org.hatchery.transfer.graphql;

/** Registration of an achievement, as sent. */
record RegisterAchievementInput(AchievementFactsInput facts) {}
