package org.hatchery.exchange.job;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** How far one row of an import is (行状态). */
@NamedInterface(propagate = false)
public enum RowState {
    UNCHECKED,
    READY,
    SAME,
    FAULTY,
    CHOSEN,
    TAKEN,
    REFUSED,
    UNDOING,
    UNDONE,
    KEPT;

    /** What can be chosen row by row; what was refused may be taken the next time. */
    static final Set<RowState> CHOOSABLE = Set.of(READY, FAULTY, REFUSED);
}
