package org.hatchery.policy.document;

import org.springframework.modulith.NamedInterface;

/** Whether a document holds on a day (效力状态). */
@NamedInterface(propagate = false)
public enum ValidityState {
    IN_FORCE,
    REPEALED,
    EXPIRED,
    TARGET_YEARS_OVER,
    UNKNOWN
}
