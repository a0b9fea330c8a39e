package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.risk.RiskSignal;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What is stored of an inspection, and how it is read; {@link Inspection} says what is done to it. */
abstract sealed class StoredInspection permits Inspection {
    @Id
    final InspectionId id;

    @Version
    private @Nullable Long version;

    final InspectionDrawId draw;
    final EvaluatedKind kind;
    final String subject;
    final String name;
    final RegionCode region;
    final LocalDate drawnOn;
    final Set<RiskSignal> reasons;
    InspectionState state = InspectionState.DRAWN;

    @Nullable LocalDate visitOn;

    List<String> inspectors = List.of();

    @Nullable InspectionVisit visit;

    List<Rectification> rectifications = List.of();
    List<InspectionConsequence> consequences = List.of();
    List<InspectionRevision> revisions = List.of();
    List<InspectionAppeal> appeals = List.of();

    @Nullable LocalDate appealsUntil;

    /** True while an appeal waits for a bureau, else absent: no index has two lists, so the appeals themselves are in none. */
    @Nullable Boolean appealOpen;

    @Nullable LocalDate nextOn;

    Set<String> visibleTo;
    List<InspectionEvent> history;
    final boolean sample;

    StoredInspection(
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
        this.id = id;
        this.draw = draw;
        this.kind = kind;
        this.subject = subject;
        this.name = name;
        this.region = region;
        this.drawnOn = drawnOn;
        this.reasons = reasons;
        this.visibleTo = visibleTo;
        this.history = history;
        this.sample = sample;
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

    public EvaluatedKind getKind() {
        return kind;
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

    public List<InspectionAppeal> getAppeals() {
        return appeals;
    }

    /** Last day for an appeal; null where nobody may. */
    public @Nullable LocalDate getAppealsUntil() {
        return appealsUntil;
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
