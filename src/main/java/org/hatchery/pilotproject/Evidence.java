package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Paper that proves what somebody says of a project: it has to be named. */
final class Evidence {
    private Evidence() {}

    /**
     * Wants the number of the paper.
     *
     * @throws Rejection EVIDENCE_MISSING
     */
    static void mustBeNamed(@Nullable String number, String field) {
        if (number == null || number.isBlank()) {
            throw new Rejection(EVIDENCE_MISSING, field, Words.say("pilotproject.give-number-paper-proves"));
        }
    }
}
