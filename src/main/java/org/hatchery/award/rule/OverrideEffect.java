package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** What later law does to a rule (上位规定的效力). */
@NamedInterface(propagate = false)
public enum OverrideEffect {
    /** The rule ends. */
    ENDS,
    /** The rule goes on within bounds. */
    LIMITS
}
