package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** On what a stay may last longer (延期依据). */
@NamedInterface(propagate = false)
public enum ExtensionGround {
    /** The firm works in a field for which the rule grants more. */
    LONG_CYCLE_FIELD,
    /** The bureau decided so, beyond what the rule grants. */
    AUTHORITY_DECISION
}
