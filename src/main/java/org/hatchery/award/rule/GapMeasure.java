package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** What is compared with a bound (比较的量). */
@NamedInterface(propagate = false)
public enum GapMeasure {
    /** How many facts there are. */
    COUNT,
    /** Money, in fen. */
    AMOUNT,
    /** Number of a fact, such as years. */
    NUMBER
}
