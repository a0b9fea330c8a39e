package org.hatchery.identity;

import org.jspecify.annotations.Nullable;

/**
 * That a bureau holds a record to be wrong (异议).
 *
 * @param answer why it stands all the same; null while nobody has said so
 */
public record Contest(Signature by, String reason, @Nullable ContestAnswer answer) {
    public static Contest by(Signature bureau, String reason) {
        return new Contest(bureau, reason, null);
    }

    public Contest answered(ContestAnswer how) {
        return new Contest(by, reason, how);
    }

    /** Whether nobody has decided about it. */
    public boolean isOpen() {
        return answer == null;
    }
}
