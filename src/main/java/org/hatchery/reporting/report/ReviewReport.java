package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.window.ClosingDirectory;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use cases: the bureau that has its turn accepts a report or returns it, and takes back what it accepted.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the report has moved on since it was
 * read, IDEMPOTENCY_KEY_REUSED, and what the {@link ReportStep} refuses.
 */
@Service
public class ReviewReport {
    private final ReportDirectory directory;
    private final WindowDirectory windows;
    private final FormDirectory forms;
    private final ClosingDirectory closings;
    private final Change<Report> changes;
    private final Clock clock;

    ReviewReport(
            Reports reports,
            ReportDirectory directory,
            WindowDirectory windows,
            FormDirectory forms,
            ClosingDirectory closings,
            Clock clock) {
        this.directory = directory;
        this.windows = windows;
        this.forms = forms;
        this.closings = closings;
        this.changes = Change.by(reports::save, Report::getVersion);
        this.clock = clock;
    }

    /** Which report, as somebody read it. */
    public record Request(ReportId report, long expectedVersion, Receipt receipt) {}

    /**
     * The bureau agrees; the next one on the way has its turn.
     *
     * @throws Rejection INVALID without a comment where a level has closed the period, so that this corrects its figures
     */
    public Report accept(Request request, @Nullable String comment, Actor actor) {
        return take(ReportStep.ACCEPT, request, comment, List.of(), actor, Report::accept);
    }

    /**
     * It goes back to the carrier.
     *
     * @throws Rejection INVALID for a comment on what is no item of the form
     */
    public Report giveBack(Request request, String reason, List<ItemComment> comments, Actor actor) {
        return take(ReportStep.RETURN, request, reason, comments, actor, Report::giveBack);
    }

    /** The bureau that accepted last finds that it should not have. */
    public Report reopen(Request request, String reason, Actor actor) {
        return take(ReportStep.REOPEN, request, reason, List.of(), actor, Report::giveBack);
    }

    private Report take(
            ReportStep step,
            Request request,
            @Nullable String reason,
            List<ItemComment> comments,
            Actor actor,
            Act act) {
        return changes.once(
                () -> directory.get(request.report(), actor.scope()),
                report -> report.replayed(request.receipt()).map(event -> report),
                request.expectedVersion(),
                report -> {
                    ReportWindow window = windows.get(report.getWindow(), Scope.EVERYTHING);
                    Set<Hop> closed = closings.levels(
                            report.getWindow(), report.getRespondent().route());
                    var deed = new Said(reason, comments, request.receipt());
                    take(step, report, new Around(window, closed), deed, actor, act);
                });
    }

    /** What was read beside a report. */
    record Around(ReportWindow window, Set<Hop> closed) {}

    /** What somebody said as they acted. */
    record Said(@Nullable String reason, List<ItemComment> comments, Receipt receipt) {}

    /** Accepts a report that was read with what is around it; it has yet to be saved. */
    void accept(Report report, Around around, Said said, Actor actor) {
        take(ReportStep.ACCEPT, report, around, said, actor, Report::accept);
    }

    private void take(ReportStep step, Report report, Around around, Said said, Actor actor, Act act) {
        step.mustBeOpen(report, around.window(), actor, LocalDate.now(clock));
        mustBeItems(forms.get(report.getForm(), report.getFormVersion()), said.comments());
        mustSayWhy(report.corrected(step, around.closed()), said.reason());
        var event = new ReportEvent(
                step,
                step.bureau(report),
                actor.id(),
                clock.instant(),
                said.reason(),
                said.comments(),
                report.submitted().orElseThrow(),
                said.receipt());
        act.on(report, event, around.window(), around.closed());
    }

    /** What is done to the report. */
    private interface Act {
        void on(Report report, ReportEvent event, ReportWindow window, Set<Hop> closed);
    }

    private static void mustSayWhy(List<Hop> corrected, @Nullable String reason) {
        if (!corrected.isEmpty() && reason == null) {
            throw new Rejection(INVALID, "comment", Words.say("reporting.period-is-closed-say-why"));
        }
    }

    private static void mustBeItems(ReportForm form, List<ItemComment> comments) {
        var faults = new Faults();
        for (int at = 0; at < comments.size(); at++) {
            String item = comments.get(at).item();
            faults.unless(
                    form.item(item).isPresent(),
                    "comments." + at + ".item",
                    Words.say("reporting.form-has-no-such-item", item));
        }
        faults.mustBeNone();
    }
}
