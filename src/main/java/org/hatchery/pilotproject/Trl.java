package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;

/** Technology readiness level (技术就绪度), 1 to 9. */
final class Trl {
    private Trl() {}

    /**
     * A level not below another.
     *
     * @throws Rejection INVALID
     */
    static void check(int level, int lowest, String field) {
        if (level < lowest || level > 9) {
            throw new Rejection(
                    INVALID,
                    field,
                    "技术就绪度须为 " + lowest + " 至 9 级。",
                    "The technology readiness level is " + lowest + " to 9 here.");
        }
    }
}
