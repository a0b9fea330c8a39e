package org.hatchery.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: appeal against the result of an inspection, and decide about it.
 *
 * <p>Both throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since {@code
 * expectedVersion}, and NOT_RESPONSIBLE, WRONG_STATE and TOO_LATE as {@link InspectionStep} says.
 */
@Service
@NamedInterface(propagate = false)
public class AppealInspection {
    private final InspectionDirectory directory;
    private final AppealTerms terms;
    private final Change<Inspection> changes;
    private final Clock clock;

    AppealInspection(Inspections inspections, InspectionDirectory directory, AppealTerms terms, Clock clock) {
        this.directory = directory;
        this.terms = terms;
        this.changes = Change.by(inspections::save, Inspection::changes);
        this.clock = clock;
    }

    /**
     * What a bureau finds of an appeal.
     *
     * @param result that holds instead; null where the appeal is dismissed
     */
    @NamedInterface(propagate = false)
    public record Decision(boolean upheld, @Nullable InspectionResult result, String reason) {}

    public Inspection appeal(InspectionId id, long expectedVersion, String reason, Actor actor) {
        return change(
                InspectionStep.APPEAL,
                id,
                expectedVersion,
                actor,
                one -> one.appeal(reason, Signature.of(actor, clock.instant())));
    }

    /** Decides; one that is upheld says in the same act what holds instead, and begins the days for the next. */
    public Inspection decide(InspectionId id, long expectedVersion, Decision decision, Actor actor) {
        InspectionStep step = decision.upheld() ? InspectionStep.UPHOLD : InspectionStep.DISMISS;
        return change(step, id, expectedVersion, actor, one -> {
            check(one, decision);
            Signature by = Signature.of(actor, clock.instant());
            InspectionResult now = decision.result();
            if (now == null) {
                one.dismiss(decision.reason(), by);
            } else {
                one.uphold(now, decision.reason(), by);
                one.closedOn(today(), terms);
            }
        });
    }

    private static void check(Inspection one, Decision decision) {
        InspectionVisit recorded = one.getVisit();
        var faults = new Faults();
        faults.unless(
                decision.upheld() == (decision.result() != null),
                "result",
                Words.say("supervision.upheld-with-result"));
        InspectionResult now = decision.result();
        boolean same = recorded != null && recorded.result() == now;
        faults.unless(!same, "result", Words.say("supervision.same-result"));
        // nobody is worse off for having asked
        faults.unless(
                same || recorded == null || now == null || now.isMilderThan(recorded.result()),
                "result",
                Words.say("supervision.appeal-makes-milder"));
        faults.mustBeNone();
    }

    private Inspection change(
            InspectionStep step, InspectionId id, long expectedVersion, Actor actor, Consumer<Inspection> act) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, read -> {
            step.check(actor, read, today());
            act.accept(read);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
