package org.hatchery.exchange;

import java.util.Set;

/** How far one row of an import is (行状态). */
public enum RowState {
    UNCHECKED,
    READY,
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
