package org.hatchery.policy.entry;

import static org.hatchery.policy.entry.PolicyState.DISCARDED;
import static org.hatchery.policy.entry.PolicyState.DRAFT;
import static org.hatchery.policy.entry.PolicyState.IN_FORCE;
import static org.hatchery.policy.entry.PolicyState.PROPOSED;
import static org.hatchery.policy.entry.PolicyState.RETURNED;
import static org.hatchery.policy.entry.PolicyState.SUPERSEDED;

import java.util.EnumSet;
import java.util.Set;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** What is done to a version of a policy document (办理事项): the whole state machine, and nothing else decides it. */
public enum PolicyStep {
    /** Whoever writes once begins again where it was returned. */
    WRITE(DRAFT, DRAFT, RETURNED),
    PROPOSE(PROPOSED, DRAFT, RETURNED),
    APPROVE(IN_FORCE, PROPOSED),
    RETURN(RETURNED, PROPOSED),
    /** A later version holds. */
    SUPERSEDE(SUPERSEDED, IN_FORCE),
    DISCARD(DISCARDED, DRAFT, RETURNED);

    private final PolicyState to;
    private final Set<PolicyState> from;

    PolicyStep(PolicyState to, PolicyState first, PolicyState... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    PolicyState to() {
        return to;
    }

    /** Whether it decides about what somebody else wrote. */
    public boolean isOfASecondPerson() {
        return this == APPROVE || this == RETURN;
    }

    public boolean leadsFrom(PolicyState state) {
        return from.contains(state);
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(PolicyState state) {
        if (!leadsFrom(state)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "draft", Words.say("policy.version-stands-elsewhere"));
        }
    }
}
