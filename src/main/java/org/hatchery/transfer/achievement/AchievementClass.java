package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** Class of an achievement (成果类别). */
@NamedInterface(propagate = false)
public enum AchievementClass {
    APPLIED,
    BASIC,
    SOFT_SCIENCE
}
