package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every act on one package. */
record PackagePayload(@Nullable AchievementPackageView achievementPackage, List<UserError> userErrors) {}
