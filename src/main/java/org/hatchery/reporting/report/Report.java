package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one carrier reports in one window (报表): who has it, what was typed, who did what.
 *
 * <p>It is there as soon as the carrier is expected, so whoever has not begun is counted like whoever has. What was
 * submitted lies frozen in a {@link ReportContent} of its own, named by its hash, so that counting reports reads small
 * documents.
 */
@Telling
@Document("reports")
public final class Report extends StoredReport {
    /** Scans of one content; the trail has to have room for the steps of the review. */
    private static final int MOST_COPIES = 5;

    Report(
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
        super(
                id,
                window,
                form,
                formVersion,
                period,
                periodEnd,
                carrier,
                respondent,
                province,
                expected,
                state,
                acceptedBy,
                waitsAt,
                entries,
                comments,
                trail,
                visibleTo,
                sample);
    }

    /** The report that a carrier is expected to give. */
    public static Report expected(ReportWindow window, Respondent from) {
        return expected(window, from, window.getOpenedAt());
    }

    /** The same of somebody whom the register names since then. */
    public static Report expected(ReportWindow window, Respondent from, Instant askedAt) {
        var report = new Report(
                ReportId.of(window.getId(), from.key()),
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
        report.askedAt = askedAt;
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

    /** Hands it to the first bureau on its way; what it says is frozen under the hash of the event. */
    public void submit(ReportEvent event, List<Disagreement> differing, ReportWindow at, LocalDate on) {
        note(event);
        disagreements = differing;
        if (submittedOn == null) {
            submittedOn = on;
            onTime = at.dueOn(Hop.CARRIER).map(due -> !on.isAfter(due)).orElse(true);
        }
        state = ReportState.SUBMITTED;
        acceptedBy = List.of();
        next(at);
    }

    /**
     * The bureau that has its turn agrees; the next one has it then.
     *
     * @param closed levels at which the period is closed for it
     */
    public void accept(ReportEvent event, ReportWindow at, Set<Hop> closed) {
        note(event);
        counts(List.of(waitsAt), closed);
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
    public void giveBack(ReportEvent event, ReportWindow at, Set<Hop> closed) {
        note(event);
        counts(acceptedBy, closed);
        state = ReportState.RETURNED;
        acceptedBy = List.of();
        isWith(Hop.CARRIER, null, at);
    }

    /** A scan of the signed paper is there; one of an earlier content gives way. */
    public void sign(ReportEvent event, SignedCopy copy) {
        long copies = trail.stream()
                .filter(one -> one.step() == ReportStep.SIGN && copy.hash().equals(one.hash()))
                .count();
        if (copies >= MOST_COPIES) {
            throw new Rejection(CAP_EXCEEDED, "report", Words.say("reporting.most-copies", MOST_COPIES));
        }
        note(event);
        signedCopy = copy;
    }

    /** Nobody fills it in any more from a day on. */
    public void lock(LocalDate from) {
        if (state == ReportState.NOT_STARTED || state == ReportState.DRAFT) {
            lockedFrom = from;
        }
    }

    /** Levels whose closed totals a step changes, lowest first. */
    public List<Hop> corrected(ReportStep step, Set<Hop> closed) {
        return (step == ReportStep.ACCEPT ? List.of(waitsAt) : acceptedBy)
                .stream().filter(closed::contains).toList();
    }

    /** What is accepted at these levels changes: totals have to hear of it. */
    private void counts(List<Hop> levels, Set<Hop> closed) {
        if (!levels.isEmpty()) {
            unsummed = String.valueOf(trail.size());
        }
        Set<Hop> changed = EnumSet.noneOf(Hop.class);
        changed.addAll(getCorrects());
        levels.stream().filter(closed::contains).forEach(changed::add);
        corrects = List.copyOf(changed);
    }

    private void note(ReportEvent event) {
        trail = deeds().and(event).all();
    }
}
