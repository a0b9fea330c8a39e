package org.hatchery.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every step of an inspection after it was drawn, by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since {@code
 * expectedVersion}, NOT_RESPONSIBLE and WRONG_STATE as {@link InspectionStep} says, and all faults of the form.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeInspection {
    private static final int LEAST_INSPECTORS = 2;

    private final InspectionDirectory directory;
    private final GoneSubjects gone;
    private final Attachments attachments;
    private final PolicyDirectory policies;
    private final AppealTerms terms;
    private final Change<Inspection> changes;
    private final Clock clock;

    ChangeInspection(
            Inspections inspections,
            InspectionDirectory directory,
            GoneSubjects gone,
            Attachments attachments,
            PolicyDirectory policies,
            AppealTerms terms,
            Clock clock) {
        this.directory = directory;
        this.gone = gone;
        this.attachments = attachments;
        this.policies = policies;
        this.terms = terms;
        this.changes = Change.by(inspections::save, Inspection::changes);
        this.clock = clock;
    }

    /** Who goes there on which day. */
    @NamedInterface(propagate = false)
    public record Plan(LocalDate visitOn, List<String> inspectors, boolean withoutInterest) {}

    /** What a visit found, with the files as they were uploaded. */
    @NamedInterface(propagate = false)
    public record Found(
            InspectionVisit visit,
            List<AttachmentId> photos,
            @Nullable String asked,
            @Nullable LocalDate dueOn) {}

    /** What a bureau finds of an answer. */
    @NamedInterface(propagate = false)
    public record Verdict(
            boolean accepted,
            @Nullable String note,
            @Nullable LocalDate dueOn) {}

    public Inspection plan(InspectionId id, long expectedVersion, Plan plan, Actor actor) {
        return change(InspectionStep.PLAN, id, expectedVersion, actor, one -> {
            var faults = new Faults();
            faults.unless(
                    !plan.visitOn().isBefore(today()),
                    UserErrorCode.WRONG_DATES,
                    "visitOn",
                    Words.say("supervision.visit-later"));
            faults.unless(
                    plan.inspectors().stream().map(String::strip).distinct().count() >= LEAST_INSPECTORS,
                    "inspectors",
                    Words.say("supervision.two-inspectors"));
            faults.unless(plan.withoutInterest(), "withoutInterest", Words.say("supervision.without-interest"));
            faults.mustBeNone();
            one.plan(plan.visitOn(), plan.inspectors(), by(actor));
        });
    }

    /** Records the visit; its photos are seen by whoever sees the inspection from now on. */
    public Inspection record(InspectionId id, long expectedVersion, Found found, Actor actor) {
        InspectionStep step = found.asked() == null ? InspectionStep.FIND_NOTHING : InspectionStep.ORDER;
        return change(step, id, expectedVersion, actor, one -> {
            var faults = new Faults();
            found.visit().check(found.asked(), found.dueOn(), plannedOn(one), today(), faults);
            faults.mustBeNone();
            Set<String> seen = new HashSet<>(one.getVisibleTo());
            seen.add(one.subjectKey());
            List<EvidenceFile> files = attachments.file(found.photos(), actor.scope(), seen, "photos");
            one.record(found.visit().with(files), found.asked(), found.dueOn(), by(actor));
        });
    }

    public Inspection answer(
            InspectionId id, long expectedVersion, String said, List<AttachmentId> evidence, Actor actor) {
        return change(InspectionStep.ANSWER, id, expectedVersion, actor, one -> {
            List<EvidenceFile> files = attachments.file(evidence, actor.scope(), one.getVisibleTo(), "evidence");
            one.answer(said, files, today(), by(actor));
        });
    }

    public Inspection judge(InspectionId id, long expectedVersion, Verdict verdict, Actor actor) {
        InspectionStep step = verdict.accepted() ? InspectionStep.ACCEPT : InspectionStep.RETURN;
        return change(step, id, expectedVersion, actor, one -> {
            if (verdict.accepted()) {
                one.accept(verdict.note(), by(actor));
                return;
            }
            String note = verdict.note();
            LocalDate dueOn = verdict.dueOn();
            var faults = new Faults();
            faults.unless(note != null, "note", Words.say("supervision.say-why"));
            faults.unless(dueOn != null, "dueOn", Words.say("supervision.mend-by"));
            faults.unless(
                    dueOn == null || dueOn.isAfter(today()),
                    UserErrorCode.WRONG_DATES,
                    "dueOn",
                    Words.say("supervision.rectify-later"));
            faults.mustBeNone();
            one.giveBack(Objects.requireNonNull(note), Objects.requireNonNull(dueOn), by(actor));
        });
    }

    public Inspection conclude(
            InspectionId id, long expectedVersion, List<InspectionConsequence> followed, Actor actor) {
        return change(InspectionStep.CONCLUDE, id, expectedVersion, actor, one -> {
            check(followed);
            one.conclude(followed, by(actor));
        });
    }

    /** Ends it before the visit, because there is nobody to visit any more. */
    public Inspection drop(InspectionId id, long expectedVersion, String reason, Actor actor) {
        return change(InspectionStep.DROP, id, expectedVersion, actor, one -> {
            if (gone.of(List.of(one)).isEmpty()) {
                throw new Rejection(
                        UserErrorCode.WRONG_STATE, "inspection", Words.say("supervision.carrier-still-there"));
            }
            one.drop(reason, by(actor));
        });
    }

    public Inspection revise(
            InspectionId id, long expectedVersion, InspectionResult result, String reason, Actor actor) {
        return change(InspectionStep.REVISE, id, expectedVersion, actor, one -> {
            InspectionVisit recorded = one.getVisit();
            if (recorded != null && recorded.result() == result) {
                throw new Rejection(UserErrorCode.INVALID, "result", Words.say("supervision.same-result"));
            }
            one.revise(result, reason, by(actor));
        });
    }

    private static LocalDate plannedOn(Inspection one) {
        LocalDate planned = one.getVisitOn();
        return planned == null ? one.getDrawnOn() : planned;
    }

    /** Money is withheld by a clause that is in force, and by nothing else. */
    private void check(List<InspectionConsequence> followed) {
        Map<ClauseId, Clause> known = policies
                .findClauses(followed.stream()
                        .map(InspectionConsequence::clause)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Clause::id, Function.identity()));
        Set<ConsequenceKind> said = EnumSet.noneOf(ConsequenceKind.class);
        var faults = new Faults();
        for (int at = 0; at < followed.size(); at++) {
            InspectionConsequence one = followed.get(at);
            String path = "consequences." + at;
            faults.unless(said.add(one.kind()), path + ".kind", Words.say("supervision.consequence-twice"));
            Clause clause = one.clause() == null ? null : known.get(one.clause());
            faults.unless(
                    one.clause() == null || clause != null,
                    UserErrorCode.NOT_FOUND,
                    path + ".clause",
                    Words.say("supervision.no-such-clause"));
            faults.unless(clause == null || isInForce(clause), path + ".clause", Words.say("supervision.clause-ended"));
            faults.unless(
                    one.kind() != ConsequenceKind.PAYMENT_WITHHELD || one.clause() != null,
                    path + ".clause",
                    Words.say("supervision.withheld-by-clause"));
        }
        faults.mustBeNone();
    }

    private boolean isInForce(Clause clause) {
        Held held = clause.held();
        return held == null || held.to() == null || held.to().isAfter(today());
    }

    private Inspection change(
            InspectionStep step, InspectionId id, long expectedVersion, Actor actor, Consumer<Inspection> act) {
        Inspection one = directory.get(id, actor.scope());
        return changes.change(one, expectedVersion, read -> {
            step.check(actor, read, today());
            act.accept(read);
            if (step.to() == InspectionState.CLOSED) {
                read.closedOn(today(), terms);
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Signature by(Actor actor) {
        return Signature.of(actor, clock.instant());
    }
}
