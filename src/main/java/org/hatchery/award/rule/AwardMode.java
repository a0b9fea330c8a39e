package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** How an award is claimed (申请方式). */
@NamedInterface(propagate = false)
public enum AwardMode {
    /** The recorded facts suffice: the beneficiary confirms and names its account. */
    EXEMPT,
    QUICK,
    REVIEWED,
    CONTRACT,
    /** Nothing is applied for. */
    NONE
}
