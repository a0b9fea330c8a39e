package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** How a condition is answered (条件结论). */
@NamedInterface(propagate = false)
public enum Verdict {
    MET,
    MISSED,
    /** Nothing that is recorded tells. */
    UNKNOWN
}
