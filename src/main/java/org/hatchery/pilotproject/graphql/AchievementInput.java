package org.hatchery.pilotproject.graphql;

import org.hatchery.pilotproject.AchievementKind;
import org.jspecify.annotations.Nullable;

/** What is tested, as sent. */
record AchievementInput(
        String name, AchievementKind kind, @Nullable String registrationNumber, String owner) {}
