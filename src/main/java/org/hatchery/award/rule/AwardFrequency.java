package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** How often an award is given (发放频次). */
@NamedInterface(propagate = false)
public enum AwardFrequency {
    ONCE,
    PER_PIECE,
    FIRST_EVER,
    YEARLY,
    /** The text does not say. */
    UNSTATED
}
