package org.hatchery.policy;

/** Whether a document holds on a day (效力状态). */
public enum ValidityState {
    IN_FORCE,
    REPEALED,
    EXPIRED,
    TARGET_YEARS_OVER,
    UNKNOWN
}
