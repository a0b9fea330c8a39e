package org.hatchery.supervision.showcase;

import org.springframework.modulith.NamedInterface;

/** Where a showcase stands (案例状态). */
@NamedInterface(propagate = false)
public enum ShowcaseState {
    PROPOSED,
    RETURNED,
    ACCEPTED,
    PUBLISHED,
    DECLINED
}
