package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one carrier reports in one window (报表): who has it, what was typed, who did what.
 *
 * <p>It is there as soon as the carrier is expected, so whoever has not begun is counted like whoever has. What was
 * submitted lies frozen in a {@link ReportContent} of its own, named by its hash, so that counting reports reads small
 * documents.
 */
@Document("reports")
public class Report implements Worded {
    /** Nobody returns a report so often. */
    private static final int MOST_EVENTS = 200;

    @Id
    private final ReportId id;

    @Version
    private @Nullable Long version;

    private final WindowId window;
    private final String form;
    private final int formVersion;
    private final Period period;
    private final LocalDate periodEnd;
    private final CarrierId carrier;
    private final Respondent respondent;
    /** Of the place, for the nation's figures. */
    private final RegionCode province;
    /** Whether the register still says that it is asked. */
    private boolean expected;

    private ReportState state;
    /** Levels whose bureaus have accepted what lies there now, lowest first. */
    private List<Hop> acceptedBy;

    private @Nullable RegionCode waitsFor;
    private Hop waitsAt;
    /** Last day on which whoever has it now is on time; null when it is accepted. */
    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate submittedOn;
    private boolean onTime;

    private Map<String, Entry> entries;
    /** What was said of warnings, by the code of the check. */
    private Map<String, String> comments;

    private List<ReportEvent> trail;
    private final Set<String> visibleTo;
    private final boolean sample;

    Report(
            ReportId id,
            WindowId window,
            String form,
            int formVersion,
            Period period,
            LocalDate periodEnd,
            CarrierId carrier,
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

    /** The report that a carrier is expected to give. */
    public static Report expected(ReportWindow window, Respondent from) {
        var report = new Report(
                ReportId.of(window.getId(), from.carrier()),
                window.getId(),
                window.getForm(),
                window.getFormVersion(),
                window.getPeriod(),
                window.getPeriodEnd(),
                from.carrier(),
                from,
                new RegionCode(from.region().value().substring(0, 2) + "0000"),
                true,
                ReportState.NOT_STARTED,
                List.of(),
                Hop.CARRIER,
                Map.of(),
                Map.of(),
                List.of(),
                from.visibleTo(),
                window.isSample());
        report.isWith(Hop.CARRIER, null, window);
        return report;
    }

    private void isWith(Hop hop, @Nullable RegionCode bureau, ReportWindow at) {
        waitsAt = hop;
        waitsFor = bureau;
        dueOn = at.dueOn(hop).orElse(null);
    }

    /** Takes what a person typed in place of what was there; items and checks that say nothing are left out. */
    public void correct(Map<String, Entry> typed, Map<String, String> said) {
        entries = Map.copyOf(typed);
        comments = Map.copyOf(said);
        if (state == ReportState.NOT_STARTED) {
            state = ReportState.DRAFT;
        }
    }

    /** Hands it to the first bureau on its way; the content is frozen under this hash. */
    public void submit(ReportEvent event, ReportWindow at, LocalDate on) {
        note(event);
        if (submittedOn == null) {
            submittedOn = on;
            onTime = at.dueOn(Hop.CARRIER).map(due -> !on.isAfter(due)).orElse(true);
        }
        state = ReportState.SUBMITTED;
        acceptedBy = List.of();
        next(at);
    }

    /** The bureau that has its turn agrees; the next one has it then. */
    public void accept(ReportEvent event, ReportWindow at) {
        note(event);
        List<Hop> higher = new ArrayList<>(acceptedBy);
        higher.add(waitsAt);
        acceptedBy = higher;
        next(at);
    }

    private void next(ReportWindow at) {
        if (acceptedBy.size() < respondent.route().size()) {
            RegionCode bureau = respondent.route().get(acceptedBy.size());
            isWith(Hop.of(bureau), bureau, at);
        } else {
            state = ReportState.ACCEPTED;
            waitsFor = null;
            dueOn = null;
        }
    }

    /** Goes back to the carrier: from the bureau that has its turn, or from the one that accepted last. */
    public void giveBack(ReportEvent event, ReportWindow at) {
        note(event);
        state = ReportState.RETURNED;
        acceptedBy = List.of();
        isWith(Hop.CARRIER, null, at);
    }

    private void note(ReportEvent event) {
        if (trail.size() >= MOST_EVENTS) {
            throw new Rejection(CAP_EXCEEDED, "report", Words.say("reporting.most-events", MOST_EVENTS));
        }
        List<ReportEvent> longer = new ArrayList<>(trail);
        longer.add(event);
        trail = longer;
    }

    /** What the same request did before. */
    public Optional<ReportEvent> replayed(Receipt receipt) {
        Optional<ReportEvent> before = trail.stream()
                .filter(event ->
                        event.receipt() != null && event.receipt().key().equals(receipt.key()))
                .findFirst();
        before.map(ReportEvent::receipt).ifPresent(receipt::mustBeReplayOf);
        return before;
    }

    /** Division whose bureau accepted last what lies further up now; null where none has. */
    public @Nullable RegionCode acceptedLastBy() {
        return acceptedBy.isEmpty() ? null : respondent.route().get(acceptedBy.size() - 1);
    }

    /** Hash of what was submitted last; empty before that. */
    public Optional<String> submitted() {
        return hashes(ReportStep.SUBMIT).reduce((earlier, later) -> later);
    }

    /**
     * Hash of what the present content is compared with: what was accepted last before it was submitted, or else what was
     * submitted before.
     */
    public Optional<String> before() {
        int last = lastSubmission();
        List<ReportEvent> earlier = trail.subList(0, Math.max(0, isFrozen() ? last : trail.size()));
        return last(earlier, ReportStep.ACCEPT).or(() -> last(earlier, ReportStep.SUBMIT));
    }

    private int lastSubmission() {
        for (int at = trail.size() - 1; at >= 0; at--) {
            if (trail.get(at).step() == ReportStep.SUBMIT) {
                return at;
            }
        }
        return 0;
    }

    private static Optional<String> last(List<ReportEvent> events, ReportStep step) {
        return events.stream()
                .filter(event -> event.step() == step)
                .map(ReportEvent::hash)
                .reduce((earlier, later) -> later);
    }

    private Stream<String> hashes(ReportStep step) {
        return trail.stream().filter(event -> event.step() == step).map(ReportEvent::hash);
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

    public CarrierId getCarrier() {
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

    public boolean isSample() {
        return sample;
    }
}
