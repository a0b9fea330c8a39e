package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** Whether an award is paid before or after what it rewards (拨付时点). */
@NamedInterface(propagate = false)
public enum AwardTiming {
    ADVANCE,
    AFTERWARDS,
    /** The text does not say. */
    UNSTATED
}
