package org.hatchery.incubation;

/** What can be done to a stay (办理事项). */
public enum StayAct {
    ADMITTED,
    MOVED,
    REGISTERED,
    GRADUATED,
    EXITED
}
