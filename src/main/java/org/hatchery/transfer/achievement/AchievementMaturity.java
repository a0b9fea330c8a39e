package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** Stage of an achievement on the national form (成果阶段). */
@NamedInterface(propagate = false)
public enum AchievementMaturity {
    EARLY,
    MIDDLE,
    MATURE
}
