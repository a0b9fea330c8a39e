package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** Whose money an achievement comes from (成果来源). */
@NamedInterface(propagate = false)
public enum SourceKind {
    PLAN,
    AWARD,
    SELF_FUNDED,
    OTHER
}
