package org.hatchery.application.dossier;

import static org.hatchery.application.dossier.ApplicationState.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What can be done to an application (申报步骤): the whole state machine, and nothing else decides it. */
public enum ApplicationStep {
    /** Lays it before the first hop, or before the one that returned it. */
    SUBMIT(SUBMITTED, Side.BENEFICIARY, DRAFT, RETURNED),
    /** The facts suffice; the beneficiary wants it and has named its account. */
    CONFIRM(GRANTED, Side.BENEFICIARY, DRAFT),
    WITHDRAW(WITHDRAWN, Side.BENEFICIARY, DRAFT, SUBMITTED, RETURNED, RECOMMENDED, SCORED, ON_NOTICE, GRANTED, LISTED),
    /** Asks for everything that is missing, once. */
    RETURN(RETURNED, Side.HOP, SUBMITTED),
    /** Passes it on to the hop above. */
    FORWARD(SUBMITTED, Side.HOP, SUBMITTED),
    /** The hop that decides holds it to be complete and right. */
    RECOMMEND(RECOMMENDED, Side.HOP, SUBMITTED),
    SCORE(SCORED, Side.HOP, RECOMMENDED, SCORED),
    PUBLISH(ON_NOTICE, Side.HOP, RECOMMENDED, SCORED),
    /** Somebody objects; the state stays. */
    OBJECT(null, Side.ANYBODY, ON_NOTICE),
    ANSWER(null, Side.HOP, ON_NOTICE),
    GRANT(GRANTED, Side.HOP, SUBMITTED, RECOMMENDED, SCORED, ON_NOTICE),
    DECLINE(DECLINED, Side.HOP, SUBMITTED, RECOMMENDED, SCORED, ON_NOTICE, GRANTED, LISTED),
    /** On the list for next year's budget. */
    LIST(LISTED, Side.HOP, GRANTED),
    POST(POSTED, Side.HOP, GRANTED, LISTED),
    PAY(PAYING, Side.HOP, POSTED, FAILED),
    NOTE_PAID(PAID, Side.HOP, PAYING),
    /** It failed, or what was paid came back. */
    NOTE_FAILED(FAILED, Side.HOP, PAYING, PAID),
    CLOSE(CLOSED, Side.HOP, PAID),
    CLAW_BACK(CLAWED_BACK, Side.HOP, POSTED, FAILED, PAID, CLOSED, CLAWED_BACK);

    private enum Side {
        BENEFICIARY(Role.FIRM, Role.CARRIER_MANAGER, Role.PROVIDER, Role.INSTITUTION, Role.PRACTITIONER),
        /** The authority where it lies. */
        HOP(Role.BUREAU),
        ANYBODY(Role.FIRM, Role.CARRIER_MANAGER, Role.PROVIDER, Role.INSTITUTION, Role.PRACTITIONER, Role.BUREAU);

        private final Set<Role> roles;

        Side(Role... roles) {
            this.roles = Set.of(roles);
        }
    }

    private final @Nullable ApplicationState to;
    private final Side side;
    private final Set<ApplicationState> from;

    ApplicationStep(@Nullable ApplicationState to, Side side, ApplicationState first, ApplicationState... more) {
        this.to = to;
        this.side = side;
        this.from = EnumSet.of(first, more);
    }

    /** State it leads to from one. */
    ApplicationState from(ApplicationState state) {
        return to == null ? state : to;
    }

    /** Whether somebody in this role takes it. */
    public boolean isOf(Actor actor) {
        return actor.is(Role.ADMIN) || side.roles.stream().anyMatch(actor::is);
    }

    /** Whether the authority takes it, where it lies. */
    public boolean isOfAuthority() {
        return side == Side.HOP;
    }

    public boolean leadsFrom(ApplicationState state) {
        return from.contains(state);
    }

    /** Those that can be taken in this state. */
    public static Set<ApplicationStep> open(ApplicationState state) {
        return Stream.of(values())
                .filter(step -> step.leadsFrom(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationStep.class)));
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(ApplicationState state) {
        if (!leadsFrom(state)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "application", Words.say("application.stands-elsewhere"));
        }
    }
}
