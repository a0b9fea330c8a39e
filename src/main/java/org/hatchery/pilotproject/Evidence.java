package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;

import org.hatchery.shared.Rejection;
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
            throw new Rejection(
                    EVIDENCE_MISSING, field, "请填写证明材料编号。", "Please give the number of the paper that proves it.");
        }
    }
}
