package org.hatchery.incubation;

/** Whether a stay goes on, and how it ended (孵化状态). */
public enum StayState {
    ACTIVE,
    GRADUATED,
    EXITED
}
