package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import org.hatchery.transfer.achievement.SourceKind;
import org.jspecify.annotations.Nullable;

/** Source of an achievement, as sent. */
record AchievementSourceInput(
        SourceKind kind,
        @Nullable String plan,
        @Nullable String projectNumber,
        boolean fiscal,
        @Nullable LocalDate acceptedOn) {}
