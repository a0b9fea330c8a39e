package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

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
            throw new Rejection(INVALID, field, Words.say("pilotproject.technology-readiness-level-9", lowest));
        }
    }
}
