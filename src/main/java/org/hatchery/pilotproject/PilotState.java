package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/** Where a pilot-test project stands (中试项目状态). */
public enum PilotState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    RUNNING,
    SUSPENDED,
    ACCEPTANCE_TEST,
    CONCLUDED,
    FAILED;

    /** Whether no step leads on from here. */
    public boolean isFinal() {
        return this == DECLINED || this == WITHDRAWN || this == CONCLUDED || this == FAILED;
    }

    /** Outcomes are told of a project that was concluded. */
    void mustBeConcluded() {
        if (this != CONCLUDED) {
            throw new Rejection(WRONG_STATE, "project", Words.say("pilotproject.only-concluded-project-outcomes"));
        }
    }

    /** A base is rated by whom it served to the end, whatever the end was. */
    void mustBeOver() {
        if (this != CONCLUDED && this != FAILED) {
            throw new Rejection(WRONG_STATE, "project", Words.say("pilotproject.project-rated-when-over"));
        }
    }
}
