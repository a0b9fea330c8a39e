package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** Whether a stay goes on, and how it ended (孵化状态). */
@NamedInterface(propagate = false)
public enum StayState {
    ACTIVE,
    GRADUATED,
    EXITED,
    VOIDED
}
