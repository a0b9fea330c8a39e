package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Inspection (检查) of somebody who was drawn: the visit, what is rectified, and what follows. */
@Telling
@Document("inspections")
@NamedInterface(propagate = false)
public class Inspection {
    /** More rounds than any bureau has patience for; so that an inspection stays one document. */
    static final int MOST_ROUNDS = 20;

    @Id
    private final InspectionId id;

    @Version
    private @Nullable Long version;

    private final InspectionDrawId draw;
    private final String subject;
    private final String name;
    private final RegionCode region;
    private final LocalDate drawnOn;
    private final Set<RiskSignal> reasons;
    private InspectionState state = InspectionState.DRAWN;
    private @Nullable LocalDate visitOn;
    private List<String> inspectors = List.of();
    private @Nullable InspectionVisit visit;
    private List<Rectification> rectifications = List.of();
    private List<InspectionConsequence> consequences = List.of();
    private List<InspectionRevision> revisions = List.of();
    private @Nullable LocalDate nextOn;
    private Set<String> visibleTo;
    private List<InspectionEvent> history;
    private final boolean sample;

    private Inspection(
            InspectionId id,
            InspectionDrawId draw,
            String subject,
            String name,
            RegionCode region,
            LocalDate drawnOn,
            Set<RiskSignal> reasons,
            Set<String> visibleTo,
            List<InspectionEvent> history,
            boolean sample) {
        this.id = id;
        this.draw = draw;
        this.subject = subject;
        this.name = name;
        this.region = region;
        this.drawnOn = drawnOn;
        this.reasons = reasons;
        this.visibleTo = visibleTo;
        this.history = history;
        this.sample = sample;
    }

    /** As it begins; whoever is drawn sees it before the visit only where visits are told before. */
    static Inspection drawn(InspectionDraw draw, InspectionCandidate one) {
        Set<String> seen = new HashSet<>(draw.region().visibleTo());
        if (draw.announced()) {
            seen.add(Scope.carrier(one.key()));
        }
        return new Inspection(
                InspectionId.of(draw.id(), one.key()),
                draw.id(),
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
        done(InspectionStep.REVISE, reason, by);
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
        return Scope.carrier(subject);
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

    public InspectionId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just drawn. */
    public long changes() {
        return version == null ? 0 : version;
    }

    public InspectionDrawId getDraw() {
        return draw;
    }

    public String getSubject() {
        return subject;
    }

    public String getName() {
        return name;
    }

    public RegionCode getRegion() {
        return region;
    }

    public LocalDate getDrawnOn() {
        return drawnOn;
    }

    public InspectionState getState() {
        return state;
    }

    public @Nullable LocalDate getVisitOn() {
        return visitOn;
    }

    public List<String> getInspectors() {
        return inspectors;
    }

    public @Nullable InspectionVisit getVisit() {
        return visit;
    }

    public List<Rectification> getRectifications() {
        return rectifications;
    }

    public List<InspectionConsequence> getConsequences() {
        return consequences;
    }

    public List<InspectionRevision> getRevisions() {
        return revisions;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    Set<String> getVisibleTo() {
        return visibleTo;
    }

    public List<InspectionEvent> getHistory() {
        return history;
    }

    public boolean isSample() {
        return sample;
    }
}
