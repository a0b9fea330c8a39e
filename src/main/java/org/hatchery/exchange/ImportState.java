package org.hatchery.exchange;

/** How far an import is (导入状态). */
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
