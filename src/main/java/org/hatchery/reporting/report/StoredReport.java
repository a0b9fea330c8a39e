package org.hatchery.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Period;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Report as it is stored, and what can be read from it; what can be done to it, {@link Report} says. */
abstract sealed class StoredReport implements Worded permits Report {
    @Id
    final ReportId id;

    @Version
    private @Nullable Long version;

    final WindowId window;
    final String form;
    final int formVersion;
    final Period period;
    final LocalDate periodEnd;
    /** Null for a respondent that is none. */
    final @Nullable CarrierId carrier;

    final Respondent respondent;
    /** Of the place, for the nation's figures. */
    final RegionCode province;
    /** Whether the register still says that it is asked. */
    boolean expected;

    ReportState state;
    /** Levels whose bureaus have accepted what lies there now, lowest first. */
    List<Hop> acceptedBy;

    @Nullable RegionCode waitsFor;

    Hop waitsAt;
    /** Last day on which whoever has it now is on time; null when it is accepted. */
    @Nullable LocalDate dueOn;

    @Nullable LocalDate submittedOn;

    boolean onTime;

    Map<String, Entry> entries;
    /** What was said of warnings, by the code of the check. */
    Map<String, String> comments;

    List<ReportEvent> trail;
    /** Since when it is asked; null in what was stored before that was noted. */
    @Nullable Instant askedAt;
    /** From this day on the carrier cannot fill it in any more; null while its window is open. */
    @Nullable LocalDate lockedFrom;
    /** What was submitted last that differs from what was recorded. */
    @Nullable List<Disagreement> disagreements;
    /** Levels at which a bureau had closed the period as the acceptance of this changed, lowest first. */
    @Nullable List<Hop> corrects;
    /** The paper that was signed last; null until one was attached. */
    @Nullable SignedCopy signedCopy;

    /** Names the write whose acceptance has yet to be added up; null once it is. */
    @Nullable String unsummed;

    final Set<String> visibleTo;
    final boolean sample;

    StoredReport(
            ReportId id,
            WindowId window,
            String form,
            int formVersion,
            Period period,
            LocalDate periodEnd,
            @Nullable CarrierId carrier,
            Respondent respondent,
            RegionCode province,
            boolean expected,
            ReportState state,
            List<Hop> acceptedBy,
            Hop waitsAt,
            Map<String, Entry> entries,
            Map<String, String> comments,
            List<ReportEvent> trail,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.window = window;
        this.form = form;
        this.formVersion = formVersion;
        this.period = period;
        this.periodEnd = periodEnd;
        this.carrier = carrier;
        this.respondent = respondent;
        this.province = province;
        this.expected = expected;
        this.state = state;
        this.acceptedBy = acceptedBy;
        this.waitsAt = waitsAt;
        this.entries = entries;
        this.comments = comments;
        this.trail = trail;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    ReportTrail deeds() {
        return new ReportTrail(trail);
    }

    /** What the same request did before. */
    public Optional<ReportEvent> replayed(Receipt receipt) {
        return deeds().replayed(receipt);
    }

    /** Division whose bureau accepted last what lies further up now; null where none has. */
    public @Nullable RegionCode acceptedLastBy() {
        return acceptedBy.isEmpty() ? null : respondent.route().get(acceptedBy.size() - 1);
    }

    /** Hash of what was submitted last; empty before that. */
    public Optional<String> submitted() {
        return deeds().submitted();
    }

    /** Hash of what the present content is compared with. */
    public Optional<String> before() {
        return deeds().before(isFrozen());
    }

    /** Whether its content is what was submitted, and nobody types. */
    public boolean isFrozen() {
        return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
    }

    @Override
    public Collection<@Nullable String> words() {
        return List.of(respondent.name());
    }

    public ReportId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public WindowId getWindow() {
        return window;
    }

    public String getForm() {
        return form;
    }

    public int getFormVersion() {
        return formVersion;
    }

    public Period getPeriod() {
        return period;
    }

    public LocalDate getPeriodEnd() {
        return periodEnd;
    }

    /** Null for a respondent that is none. */
    public @Nullable CarrierId getCarrier() {
        return carrier;
    }

    public Respondent getRespondent() {
        return respondent;
    }

    public boolean isExpected() {
        return expected;
    }

    public ReportState getState() {
        return state;
    }

    public List<Hop> getAcceptedBy() {
        return acceptedBy;
    }

    public @Nullable RegionCode getWaitsFor() {
        return waitsFor;
    }

    public Hop getWaitsAt() {
        return waitsAt;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    /** When it was submitted first. */
    public @Nullable LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public boolean isOnTime() {
        return onTime;
    }

    public Map<String, Entry> getEntries() {
        return new HashMap<>(entries);
    }

    public Map<String, String> getComments() {
        return new HashMap<>(comments);
    }

    public List<ReportEvent> getTrail() {
        return trail;
    }

    public @Nullable Instant getAskedAt() {
        return askedAt;
    }

    public @Nullable LocalDate getLockedFrom() {
        return lockedFrom;
    }

    /** Whether its bureau submitted last for a unit for which nobody signs in. */
    public boolean isEnteredFor() {
        return trail.stream()
                .filter(event -> event.step() == ReportStep.SUBMIT)
                .reduce((earlier, later) -> later)
                .map(event -> event.region() != null)
                .orElse(false);
    }

    /** Whether it was accepted with the scan of just this content, which is not exchanged any more. */
    boolean isSignedAsAccepted() {
        return state == ReportState.ACCEPTED
                && signedCopy != null
                && submitted().filter(signedCopy.hash()::equals).isPresent();
    }

    public @Nullable SignedCopy getSignedCopy() {
        return signedCopy;
    }

    /** What was submitted last that differs from what was recorded. */
    public List<Disagreement> getDisagreements() {
        return disagreements == null ? List.of() : disagreements;
    }

    /** Levels whose closed totals are no longer what they were because of this report. */
    public List<Hop> getCorrects() {
        return corrects == null ? List.of() : corrects;
    }

    public boolean isSample() {
        return sample;
    }
}
