package org.hatchery.pilotproject;

import org.jspecify.annotations.Nullable;

/**
 * Science and technology achievement that is tested (科技成果).
 *
 * @param registrationNumber of the patent, registration or variety; null where there is none
 * @param owner who holds the rights
 */
public record Achievement(
        String name, AchievementKind kind, @Nullable String registrationNumber, String owner) {}
