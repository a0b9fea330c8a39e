package org.hatchery.incubation;

/** Why a stay ended without graduation (退出原因). */
public enum ExitReason {
    LIMIT_REACHED,
    MOVED_AWAY,
    TRANSFERRED,
    DISSOLVED,
    EVICTED,
    OTHER,
    NOT_AGREED
}
