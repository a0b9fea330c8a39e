package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** What can be done to a stay (办理事项). */
@NamedInterface(propagate = false)
public enum StayAct {
    ADMITTED,
    MOVED,
    REGISTERED,
    GRADUATED,
    EXITED,
    EXTENDED,
    FOLLOWED_UP,
    AMENDED,
    REOPENED,
    REGISTRATION_TAKEN_BACK,
    VOIDED
}
