package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to publishAchievements. */
record AchievementsPayload(@Nullable List<RegisteredAchievementView> achievements, List<UserError> userErrors) {}
