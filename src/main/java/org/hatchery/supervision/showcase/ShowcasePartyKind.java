package org.hatchery.supervision.showcase;

import org.springframework.modulith.NamedInterface;

/** Who proposes or takes over a showcase (主体类别). */
@NamedInterface(propagate = false)
public enum ShowcasePartyKind {
    REGION,
    CARRIER,
    UNIT
}
