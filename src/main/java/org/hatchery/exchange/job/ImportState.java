package org.hatchery.exchange.job;

import org.springframework.modulith.NamedInterface;

/** How far an import is (导入状态). */
@NamedInterface(propagate = false)
public enum ImportState {
    CHECKING,
    CHECKED,
    APPLYING,
    DONE,
    UNDOING,
    UNDONE,
    FAILED;

    /** Whether a person may choose what to take. */
    boolean isOpen() {
        return this == CHECKED || this == DONE;
    }
}
