package org.hatchery.firm;

/** How far a firm or team has come (阶段). */
public enum Stage {
    /** Only as it is shown: admitted, and the day of entry lies ahead. */
    ADMITTED,
    PRE_INCUBATION,
    IN_INCUBATION,
    GRADUATED,
    EXITED
}
