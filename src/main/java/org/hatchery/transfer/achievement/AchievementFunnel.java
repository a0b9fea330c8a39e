package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** How far an achievement has come on its way to use (转化阶段). */
@NamedInterface(propagate = false)
public enum AchievementFunnel {
    DISCOVERED,
    SCREENED,
    MATCHED,
    CONVERTED
}
