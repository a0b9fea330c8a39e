package org.hatchery.supervision.evaluation;

import org.springframework.modulith.NamedInterface;

/** Where an appeal stands, against an evaluation or an inspection alike (复核状态). */
@NamedInterface(propagate = false)
public enum AppealState {
    SUBMITTED,
    UPHELD,
    DISMISSED;

    /** Whether it waits for a bureau. */
    public boolean isOpen() {
        return this == SUBMITTED;
    }

    public static AppealState decided(boolean upheld) {
        return upheld ? UPHELD : DISMISSED;
    }
}
