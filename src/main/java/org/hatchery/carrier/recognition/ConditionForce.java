package org.hatchery.carrier.recognition;

import org.springframework.modulith.NamedInterface;

/** What a condition of a rule means for a carrier that does not meet it (条件效力). */
@NamedInterface(propagate = false)
public enum ConditionForce {
    REQUIRED,
    /** One of its group is enough. */
    ONE_OF,
    ENCOURAGED,
    /** Makes other conditions easier, and is none itself. */
    RELAXATION
}
