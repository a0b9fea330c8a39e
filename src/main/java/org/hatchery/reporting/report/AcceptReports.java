package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.STALE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.reporting.report.ReviewReport.Around;
import org.hatchery.reporting.report.ReviewReport.Said;
import org.hatchery.reporting.window.ClosingDirectory;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: the bureau that has its turn accepts many reports by one request; each answers for itself.
 *
 * <p>All are read at once, and each is written on the condition that it is still what was read.
 */
@Service
public class AcceptReports {
    private static final int MOST = 300;

    private final ReviewReport review;
    private final ReportDirectory directory;
    private final WindowDirectory windows;
    private final ClosingDirectory closings;
    private final Change<Report> changes;

    AcceptReports(
            ReviewReport review,
            Reports reports,
            ReportDirectory directory,
            WindowDirectory windows,
            ClosingDirectory closings) {
        this.review = review;
        this.directory = directory;
        this.windows = windows;
        this.closings = closings;
        this.changes = Change.by(reports::save, Report::getVersion);
    }

    /** A report as the bureau looked at it. */
    public record Read(ReportId report, long expectedVersion) {}

    /**
     * What became of one of them.
     *
     * @param report as it is now; null when declined
     */
    public record Outcome(
            ReportId id, @Nullable Report report, @Nullable Rejection declined) {}

    /**
     * Accepts each on its own: what is declined keeps no other from being accepted.
     *
     * @return in the order of the requests; declined as {@link ReviewReport#accept} says
     * @throws Rejection INVALID for none, more than 300, or one of them twice
     */
    public List<Outcome> accept(List<Read> read, @Nullable String comment, Receipt receipt, Actor actor) {
        List<ReportId> ids = read.stream().map(Read::report).distinct().toList();
        if (read.isEmpty() || read.size() > MOST || ids.size() < read.size()) {
            throw new Rejection(INVALID, "reports", Words.say("reporting.accept-1-300", MOST));
        }
        Map<ReportId, Report> found = directory.find(ids, actor.scope()).stream()
                .collect(Collectors.toMap(Report::getId, Function.identity()));
        Map<ReportId, Around> around = around(found.values());
        var said = new Said(comment, List.of(), receipt);
        return read.stream()
                .map(one -> outcome(one, found.get(one.report()), around.get(one.report()), said, actor))
                .toList();
    }

    private Map<ReportId, Around> around(Collection<Report> reports) {
        Set<WindowId> ids = reports.stream().map(Report::getWindow).collect(Collectors.toSet());
        Map<WindowId, ReportWindow> in = windows.find(ids, Scope.EVERYTHING).stream()
                .collect(Collectors.toMap(ReportWindow::getId, Function.identity()));
        Set<String> closed = closings.closed(reports.stream()
                .flatMap(report -> ClosingDirectory.ids(
                        report.getWindow(), report.getRespondent().route())
                        .stream())
                .collect(Collectors.toSet()));
        return reports.stream()
                .collect(Collectors.toMap(
                        Report::getId,
                        report -> new Around(
                                Objects.requireNonNull(in.get(report.getWindow())),
                                ClosingDirectory.levels(
                                        report.getWindow(),
                                        report.getRespondent().route(),
                                        closed))));
    }

    private Outcome outcome(Read read, @Nullable Report report, @Nullable Around around, Said said, Actor actor) {
        try {
            if (report == null || around == null) {
                throw Rejection.notFound("report");
            }
            return new Outcome(read.report(), accept(read, report, around, said, actor), null);
        } catch (Rejection declined) {
            return new Outcome(read.report(), null, declined);
        }
    }

    private Report accept(Read read, Report report, Around around, Said said, Actor actor) {
        if (report.replayed(said.receipt()).isPresent()) {
            return report;
        }
        try {
            return changes.change(report, read.expectedVersion(), one -> review.accept(one, around, said, actor));
        } catch (Rejection lost) {
            if (lost.errors().stream().noneMatch(error -> error.code() == STALE)) {
                throw lost;
            }
            // the same request sent twice at once has its answer by now
            var request = new ReviewReport.Request(read.report(), read.expectedVersion(), said.receipt());
            return review.accept(request, said.reason(), actor);
        }
    }
}
