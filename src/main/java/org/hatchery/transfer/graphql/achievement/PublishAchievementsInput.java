package org.hatchery.transfer.graphql.achievement;

import java.util.List;

/** Publication, as sent. */
record PublishAchievementsInput(List<String> achievements) {}
