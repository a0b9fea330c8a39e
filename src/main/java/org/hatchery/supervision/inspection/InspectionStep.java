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
    /** Only once the inspected has closed or moved away, as {@link GoneSubjects} says. */
    DROP(Set.of(DRAWN, PLANNED), CLOSED, false),
    REVISE(Set.of(CLOSED), CLOSED, false),
    APPEAL(Set.of(CLOSED), CLOSED, true),
    UPHOLD(Set.of(CLOSED), CLOSED, false),
    DISMISS(Set.of(CLOSED), CLOSED, false);

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
        return from.contains(one.getState())
                && isResponsible(actor, one)
                && !(decidesAppeal() && one.isFoundBy(actor))
                && untimely(one, today) == null;
    }

    /** Whether it says what holds of the inspected, so that whoever took it hears no appeal against that. */
    boolean finds() {
        return switch (this) {
            case FIND_NOTHING, ORDER, ACCEPT, CONCLUDE, REVISE, UPHOLD, DISMISS -> true;
            case DRAW, PLAN, ANSWER, RETURN, DROP, APPEAL -> false;
        };
    }

    private boolean decidesAppeal() {
        return this == UPHOLD || this == DISMISS;
    }

    /** Bureaus of its division and above; what the inspected does, it alone, or its bureau where nobody has an account for it. */
    private boolean isResponsible(Actor actor, Inspection one) {
        return ofSubject && one.getKind().isSpokenFor()
                ? one.getKind().isSpokenForBy(actor, one.getSubject())
                : actor.is(Role.ADMIN)
                        || actor.is(Role.BUREAU)
                                && actor.scope().includes(one.getRegion().visibleTo());
    }

    private boolean isOver(Inspection one, LocalDate today) {
        LocalDate until = one.getAppealsUntil();
        return this == APPEAL && until != null && today.isAfter(until);
    }

    /** Why it is not time yet, or no longer. */
    private @Nullable Sentence untimely(Inspection one, LocalDate today) {
        return switch (this) {
            // consequences wait for the day of rectification
            case CONCLUDE ->
                one.getState() == RECTIFYING && !one.isOverdue(today)
                        ? Words.say("supervision.may-still-rectify")
                        : null;
            // a result is corrected once there is one, and by the appeal where there is one
            case REVISE ->
                one.getVisit() == null
                        ? Words.say("supervision.never-visited")
                        : one.isAppealed() ? Words.say("supervision.decide-appeal-first") : null;
            case APPEAL -> unappealable(one, today);
            case UPHOLD, DISMISS -> one.isAppealed() ? null : Words.say("supervision.no-open-appeal");
            case DRAW, PLAN, FIND_NOTHING, ORDER, ANSWER, RETURN, ACCEPT, DROP -> null;
        };
    }

    private @Nullable Sentence unappealable(Inspection one, LocalDate today) {
        if (one.getAppealsUntil() == null) {
            return Words.say("supervision.nothing-to-appeal");
        }
        return one.isHeard()
                ? Words.say("supervision.result-appealed-before")
                : isOver(one, today) ? Words.say("supervision.appeals-over") : null;
    }

    /**
     * Lets only who is responsible take it, and only from where it leads on.
     *
     * @throws Rejection NOT_RESPONSIBLE, WRONG_STATE, or TOO_LATE for an appeal after its days
     */
    void check(Actor actor, Inspection one, LocalDate today) {
        if (!isResponsible(actor, one)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE,
                    "inspection",
                    ofSubject ? Words.say("supervision.inspected-answers") : Words.say("supervision.bureau-decides"));
        }
        if (decidesAppeal() && one.isFoundBy(actor)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE, "inspection", Words.say("supervision.other-hears-appeal"));
        }
        if (!from.contains(one.getState())) {
            throw new Rejection(
                    UserErrorCode.WRONG_STATE, "inspection", Words.say("supervision.inspection-stands-elsewhere"));
        }
        Sentence early = untimely(one, today);
        if (early != null) {
            throw new Rejection(
                    isOver(one, today) && !one.isHeard() ? UserErrorCode.TOO_LATE : UserErrorCode.WRONG_STATE,
                    "inspection",
                    early);
        }
    }
}
