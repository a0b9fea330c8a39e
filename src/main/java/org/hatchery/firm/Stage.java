package org.hatchery.firm;

/** How far a firm or team has come (阶段). */
public enum Stage {
    PRE_INCUBATION,
    IN_INCUBATION,
    GRADUATED,
    EXITED
}
