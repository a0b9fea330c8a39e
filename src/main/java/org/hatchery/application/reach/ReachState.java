package org.hatchery.application.reach;

import org.springframework.modulith.NamedInterface;

/** Where a beneficiary stands with an award that it may claim (应享状态). */
@NamedInterface(propagate = false)
public enum ReachState {
    /** It may claim it and has not applied. */
    WAITING,
    /** It has applied, and that is living or was awarded. */
    APPLIED,
    /** Neither, until the next run takes it away. */
    OVER
}
