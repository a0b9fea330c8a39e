package org.hatchery.transfer.graphql.achievement;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.achievement.AchievementFunnel;
import org.hatchery.transfer.achievement.AchievementPurpose;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** Which achievements, as sent. */
record AchievementFilterInput(
        @Nullable RegionCode region,
        @Nullable Set<AchievementFunnel> funnel,
        @Nullable Set<TechnologyField> fields,
        @Nullable Set<AchievementPurpose> purposes,
        @Nullable Boolean fiscal,
        @Nullable Boolean overdue,
        @Nullable DayRange publishedOn,
        @Nullable String text,
        @Nullable Boolean contractMissing,
        @Nullable Yuan priceAtLeast,
        @Nullable Set<CheckCode> findings) {}
