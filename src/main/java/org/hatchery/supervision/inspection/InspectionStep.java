package org.hatchery.supervision.inspection;

import static org.hatchery.supervision.inspection.InspectionState.ANSWERED;
import static org.hatchery.supervision.inspection.InspectionState.CLOSED;
import static org.hatchery.supervision.inspection.InspectionState.DRAWN;
import static org.hatchery.supervision.inspection.InspectionState.PLANNED;
import static org.hatchery.supervision.inspection.InspectionState.RECTIFYING;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What is done to an inspection (检查操作), from where to where and by whom: the whole state machine. */
@NamedInterface(propagate = false)
public enum InspectionStep {
    DRAW(Set.of(), DRAWN, false),
    PLAN(Set.of(DRAWN, PLANNED), PLANNED, false),
    FIND_NOTHING(Set.of(PLANNED), CLOSED, false),
    ORDER(Set.of(PLANNED), RECTIFYING, false),
    ANSWER(Set.of(RECTIFYING), ANSWERED, true),
    RETURN(Set.of(ANSWERED), RECTIFYING, false),
    ACCEPT(Set.of(ANSWERED), CLOSED, false),
    CONCLUDE(Set.of(RECTIFYING, ANSWERED), CLOSED, false),
    /** Only once the carrier has closed or moved away, as {@link GoneCarriers} says. */
    DROP(Set.of(DRAWN, PLANNED), CLOSED, false),
    REVISE(Set.of(CLOSED), CLOSED, false);

    private final Set<InspectionState> from;
    private final InspectionState to;
    private final boolean ofSubject;

    InspectionStep(Set<InspectionState> from, InspectionState to, boolean ofSubject) {
        this.from = from;
        this.to = to;
        this.ofSubject = ofSubject;
    }

    InspectionState to() {
        return to;
    }

    boolean leadsOnFrom(Inspection one) {
        return from.contains(one.getState());
    }

    /** Whether the actor may do so with this inspection now. */
    public boolean isOf(Actor actor, Inspection one, LocalDate today) {
        return from.contains(one.getState()) && isResponsible(actor, one) && untimely(one, today) == null;
    }

    /** Bureaus of its division and above; what the inspected does, it alone. */
    private boolean isResponsible(Actor actor, Inspection one) {
        return ofSubject
                ? actor.scope().keys().contains(one.subjectKey()) && actor.is(Role.CARRIER_MANAGER)
                : actor.is(Role.ADMIN)
                        || actor.is(Role.BUREAU)
                                && actor.scope().includes(one.getRegion().visibleTo());
    }

    /** Why it is not time yet: consequences wait for the day of rectification, and a result is corrected once there is one. */
    private @Nullable Sentence untimely(Inspection one, LocalDate today) {
        if (this == CONCLUDE && one.getState() == RECTIFYING && !one.isOverdue(today)) {
            return Words.say("supervision.may-still-rectify");
        }
        return this == REVISE && one.getVisit() == null ? Words.say("supervision.never-visited") : null;
    }

    /**
     * Lets only who is responsible take it, and only from where it leads on.
     *
     * @throws Rejection NOT_RESPONSIBLE or WRONG_STATE
     */
    void check(Actor actor, Inspection one, LocalDate today) {
        if (!isResponsible(actor, one)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE,
                    "inspection",
                    ofSubject ? Words.say("supervision.inspected-answers") : Words.say("supervision.bureau-decides"));
        }
        if (!from.contains(one.getState())) {
            throw new Rejection(
                    UserErrorCode.WRONG_STATE, "inspection", Words.say("supervision.inspection-stands-elsewhere"));
        }
        Sentence early = untimely(one, today);
        if (early != null) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "inspection", early);
        }
    }
}
