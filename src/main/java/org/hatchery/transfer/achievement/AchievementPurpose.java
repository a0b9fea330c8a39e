package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** What an achievement is for (成果用途). */
@NamedInterface(propagate = false)
public enum AchievementPurpose {
    LIVELIHOOD,
    ENVIRONMENT,
    INNOVATION,
    START_UP
}
