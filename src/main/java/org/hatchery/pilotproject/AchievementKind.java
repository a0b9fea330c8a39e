package org.hatchery.pilotproject;

/** Form in which an achievement exists (科技成果类型). */
public enum AchievementKind {
    INVENTION_PATENT,
    UTILITY_MODEL,
    SOFTWARE,
    NEW_VARIETY,
    KNOW_HOW,
    OTHER
}
