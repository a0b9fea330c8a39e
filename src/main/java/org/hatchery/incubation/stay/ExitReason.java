package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** Why a stay ended without graduation (退出原因). */
@NamedInterface(propagate = false)
public enum ExitReason {
    LIMIT_REACHED,
    MOVED_AWAY,
    TRANSFERRED,
    DISSOLVED,
    EVICTED,
    OTHER,
    NOT_AGREED
}
