package org.hatchery.supervision.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.risk.RiskSignal;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.supervision.evaluation.AppealState;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Inspection (检查) of somebody who was drawn: the visit, what is rectified, and what follows. */
@Telling
@Document("inspections")
@NamedInterface(propagate = false)
public final class Inspection extends StoredInspection {
    /** More rounds than any bureau has patience for; so that an inspection stays one document. */
    static final int MOST_ROUNDS = 20;

    private Inspection(
            InspectionId id,
            InspectionDrawId draw,
            EvaluatedKind kind,
            String subject,
            String name,
            RegionCode region,
            LocalDate drawnOn,
            Set<RiskSignal> reasons,
            Set<String> visibleTo,
            List<InspectionEvent> history,
            boolean sample) {
        super(id, draw, kind, subject, name, region, drawnOn, reasons, visibleTo, history, sample);
    }

    /** As it begins; whoever is drawn sees it before the visit only where visits are told before. */
    static Inspection drawn(InspectionDraw draw, InspectionCandidate one) {
        Set<String> seen = new HashSet<>(draw.region().visibleTo());
        if (draw.announced()) {
            seen.add(draw.kind().seenBy(one.key()));
        }
        return new Inspection(
                InspectionId.of(draw.id(), one.key()),
                draw.id(),
                draw.kind(),
                one.key(),
                one.name(),
                draw.region(),
                draw.drawnOn(),
                one.reasons(),
                seen,
                List.of(new InspectionEvent(InspectionStep.DRAW, null, draw.by())),
                draw.sample());
    }

    /** Sets the day of the visit and who goes there. */
    public void plan(LocalDate on, List<String> who, @Nullable Signature by) {
        visitOn = on;
        inspectors = List.copyOf(who);
        nextOn = on;
        done(InspectionStep.PLAN, null, by);
    }

    /** What the visit found, and what is to be rectified; from now on the inspected sees it. */
    public void record(
            InspectionVisit found, @Nullable String asked, @Nullable LocalDate dueOn, @Nullable Signature by) {
        visit = found;
        Set<String> seen = new HashSet<>(visibleTo);
        seen.add(subjectKey());
        visibleTo = seen;
        if (asked == null || dueOn == null) {
            done(InspectionStep.FIND_NOTHING, null, by);
        } else {
            rectifications = List.of(Rectification.ask(asked, dueOn));
            done(InspectionStep.ORDER, asked, by);
        }
    }

    /** What the inspected did. */
    public void answer(String said, List<EvidenceFile> files, LocalDate today, @Nullable Signature by) {
        replaceLast(last().answered(said, files, today));
        done(InspectionStep.ANSWER, said, by);
    }

    void accept(@Nullable String note, @Nullable Signature by) {
        replaceLast(last().judged(note));
        done(InspectionStep.ACCEPT, note, by);
    }

    /** Gives it back, to be rectified by another day. */
    void giveBack(String note, LocalDate dueOn, @Nullable Signature by) {
        if (rectifications.size() > MOST_ROUNDS) {
            throw new Rejection(
                    UserErrorCode.QUOTA_EXCEEDED, "inspection", Words.say("supervision.rounds-enough", MOST_ROUNDS));
        }
        Rectification told = last();
        replaceLast(told.judged(note));
        List<Rectification> more = new ArrayList<>(rectifications);
        more.add(Rectification.ask(told.asked(), dueOn));
        rectifications = List.copyOf(more);
        done(InspectionStep.RETURN, note, by);
    }

    void conclude(List<InspectionConsequence> followed, @Nullable Signature by) {
        consequences = List.copyOf(followed);
        done(InspectionStep.CONCLUDE, null, by);
    }

    void drop(String reason, @Nullable Signature by) {
        done(InspectionStep.DROP, reason, by);
    }

    /** Says another result than was recorded; where nothing was found after all, nothing follows. */
    void revise(InspectionResult now, String reason, @Nullable Signature by) {
        correct(now, reason);
        done(InspectionStep.REVISE, reason, by);
    }

    private void correct(InspectionResult now, String reason) {
        InspectionVisit recorded = Objects.requireNonNull(visit);
        if (revisions.size() >= MOST_ROUNDS) {
            throw new Rejection(
                    UserErrorCode.QUOTA_EXCEEDED, "inspection", Words.say("supervision.revised-enough", MOST_ROUNDS));
        }
        List<InspectionConsequence> lifted = now == InspectionResult.NOTHING_FOUND ? consequences : List.of();
        List<InspectionRevision> more = new ArrayList<>(revisions);
        more.add(new InspectionRevision(recorded.result(), now, reason, lifted));
        revisions = List.copyOf(more);
        visit = recorded.with(now);
        consequences = lifted.isEmpty() ? consequences : List.of();
    }

    /** From now on, until the day that a term names, whoever was inspected may say that what was found is wrong. */
    void closedOn(LocalDate day, AppealTerms terms) {
        boolean found = visit != null && visit.result() != InspectionResult.NOTHING_FOUND;
        appealsUntil = found ? terms.until(day).orElse(null) : null;
    }

    void appeal(String reason, @Nullable Signature by) {
        List<InspectionAppeal> more = new ArrayList<>(appeals);
        more.add(new InspectionAppeal(
                appeals.size() + 1, revisions.size(), reason, AppealState.SUBMITTED, null, by, null));
        appeals = List.copyOf(more);
        appealOpen = true;
        done(InspectionStep.APPEAL, reason, by);
    }

    void dismiss(String why, @Nullable Signature by) {
        decided(false, why, by);
        done(InspectionStep.DISMISS, why, by);
    }

    void uphold(InspectionResult now, String why, @Nullable Signature by) {
        decided(true, why, by);
        correct(now, why);
        done(InspectionStep.UPHOLD, why, by);
    }

    private void decided(boolean upheld, String why, @Nullable Signature by) {
        appeals = appeals.stream()
                .map(one -> one.state().isOpen() ? one.decided(upheld, why, by) : one)
                .toList();
        appealOpen = null;
    }

    /** When what holds now was found; empty for sample data, and where nobody was visited. */
    Optional<Instant> foundAt() {
        return history.stream()
                .filter(event -> event.step().finds())
                .map(InspectionEvent::by)
                .filter(Objects::nonNull)
                .map(Signature::at)
                .reduce((one, later) -> later);
    }

    /** Whether this person found what is appealed against, or decided about it before. */
    boolean isFoundBy(Actor actor) {
        return history.stream()
                .filter(event -> event.step().finds())
                .map(InspectionEvent::by)
                .anyMatch(by -> by != null && by.by().equals(actor.id()));
    }

    /** Whether whoever was inspected may still say that the result, as it is now, is wrong. */
    public boolean isAppealable(LocalDate today) {
        return appealsUntil != null && !today.isAfter(appealsUntil) && !isHeard();
    }

    /** Whether an appeal waits for a bureau. */
    public boolean isAppealed() {
        return appeals.stream().anyMatch(one -> one.state().isOpen());
    }

    /** Whether the result, as it is now, was appealed against before. */
    boolean isHeard() {
        return appeals.stream().anyMatch(one -> one.against() == revisions.size());
    }

    private Rectification last() {
        return rectifications.get(rectifications.size() - 1);
    }

    private void replaceLast(Rectification now) {
        List<Rectification> same = new ArrayList<>(rectifications);
        same.set(same.size() - 1, now);
        rectifications = List.copyOf(same);
    }

    private void done(InspectionStep step, @Nullable String note, @Nullable Signature by) {
        List<InspectionEvent> more = new ArrayList<>(history);
        more.add(new InspectionEvent(step, note, by));
        history = List.copyOf(more);
        state = step.to();
        nextOn = switch (state) {
            case PLANNED -> visitOn;
            case RECTIFYING -> last().dueOn();
            case DRAWN, ANSWERED, CLOSED -> null;
        };
    }

    String subjectKey() {
        return kind.seenBy(subject);
    }

    /** Whether the inspected may see it. */
    boolean isTold() {
        return visibleTo.contains(subjectKey());
    }

    public boolean isOverdue(LocalDate today) {
        return nextOn != null && nextOn.isBefore(today);
    }

    /** Signals are a suspicion, so only authorities see them. */
    public Set<RiskSignal> reasonsSeenBy(Actor actor) {
        return actor.scope().includes(region.visibleTo()) ? reasons : Set.of();
    }
}
