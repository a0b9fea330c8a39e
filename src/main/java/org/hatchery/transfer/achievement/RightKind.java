package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** One of the four rights in an achievement (权利). */
@NamedInterface(propagate = false)
public enum RightKind {
    OWNERSHIP,
    USE,
    DISPOSAL,
    INCOME
}
