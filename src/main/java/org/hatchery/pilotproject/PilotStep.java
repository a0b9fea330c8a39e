package org.hatchery.pilotproject;

import static org.hatchery.pilotproject.PilotState.ACCEPTANCE_TEST;
import static org.hatchery.pilotproject.PilotState.ACCEPTED;
import static org.hatchery.pilotproject.PilotState.CONCLUDED;
import static org.hatchery.pilotproject.PilotState.DECLINED;
import static org.hatchery.pilotproject.PilotState.FAILED;
import static org.hatchery.pilotproject.PilotState.PROPOSED;
import static org.hatchery.pilotproject.PilotState.RUNNING;
import static org.hatchery.pilotproject.PilotState.SUSPENDED;
import static org.hatchery.pilotproject.PilotState.WITHDRAWN;

import java.util.Set;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** What can be done to a pilot-test project (中试项目步骤): the whole state machine, and nothing else decides it. */
public enum PilotStep {
    PROPOSE(PROPOSED),
    ACCEPT(ACCEPTED, PROPOSED),
    DECLINE(DECLINED, PROPOSED),
    WITHDRAW(WITHDRAWN, PROPOSED, ACCEPTED),
    START(RUNNING, ACCEPTED),
    SUSPEND(SUSPENDED, RUNNING),
    RESUME(RUNNING, SUSPENDED),
    TEST(ACCEPTANCE_TEST, RUNNING),
    CONCLUDE(CONCLUDED, ACCEPTANCE_TEST),
    // a line may break before there is anything to test
    FAIL(FAILED, RUNNING, SUSPENDED, ACCEPTANCE_TEST);

    private final PilotState to;
    private final Set<PilotState> from;

    PilotStep(PilotState to, PilotState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** State it leads to. */
    public PilotState to() {
        return to;
    }

    /** Whether it may be taken in this state. */
    public boolean leadsFrom(PilotState state) {
        return from.contains(state);
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(PilotState state) {
        if (!leadsFrom(state)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "step", Words.say("pilotproject.project-stand-where-step"));
        }
    }

    /** Whether the base takes it, not the applicant. */
    public boolean isOfBase() {
        return this != PROPOSE && this != WITHDRAW;
    }

    /** Whether the other side has to be told why. */
    boolean needsReason() {
        return this == DECLINE || this == SUSPEND;
    }
}
