package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every act on one achievement. */
record AchievementPayload(@Nullable RegisteredAchievementView achievement, List<UserError> userErrors) {}
