package org.hatchery.transfer.graphql.achievement;

/** What the caller may do with an achievement now, as shown. */
record AchievementActionsView(boolean file, boolean assess, boolean publish, boolean convert, boolean distribute) {}
