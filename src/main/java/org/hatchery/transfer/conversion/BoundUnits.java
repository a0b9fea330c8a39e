package org.hatchery.transfer.conversion;

/** Whose conversions a part for those who made the achievement binds (适用单位). */
public enum BoundUnits {
    /** What others agree goes before the law; what the state set up does not go below it. */
    SET_UP_BY_THE_STATE,
    EVERYBODY
}
