package org.hatchery.reporting.report;

import static org.hatchery.shared.UserErrorCode.IMPLAUSIBLE;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.Finding;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: the carrier submits its report.
 *
 * <p>The content is frozen first, under its own hash; the report names it in the one write that submits it. What a crash leaves
 * between the two is a content that no report names, and the next attempt names the same one.
 */
@Service
public class SubmitReport {
    private final ReportDirectory directory;
    private final DraftReport drafts;
    private final Contents contents;
    private final Change<Report> changes;
    private final Clock clock;

    SubmitReport(Reports reports, ReportDirectory directory, DraftReport drafts, Contents contents, Clock clock) {
        this.directory = directory;
        this.drafts = drafts;
        this.contents = contents;
        this.changes = Change.by(reports::save, Report::getVersion);
        this.clock = clock;
    }

    /**
     * Submits once for one request.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; INVALID for each error that its checks find, and each
     *     derived value that was changed without a reason; IMPLAUSIBLE for each warning on which nobody commented; and what
     *     {@link ReportStep#SUBMIT} refuses
     */
    public Report submit(ReportId id, long expectedVersion, Receipt receipt, Actor actor) {
        return changes.once(
                () -> directory.get(id, actor.scope()),
                report -> report.replayed(receipt).map(event -> report),
                expectedVersion,
                report -> submit(report, receipt, actor));
    }

    private void submit(Report report, Receipt receipt, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        ReportDraft draft = drafts.of(report);
        ReportStep.SUBMIT.mustBeOpen(report, draft.window(), actor, today);
        mustBeSound(draft);
        ReportContent content = contents.save(draft.content());
        var event = new ReportEvent(
                ReportStep.SUBMIT,
                enteredFor(report, actor),
                actor.id(),
                clock.instant(),
                null,
                List.of(),
                content.hash(),
                receipt);
        report.submit(event, draft.disagreements(), draft.window(), today);
    }

    /** The division whose bureau submits for a unit; null where the respondent does so itself. */
    private static @Nullable RegionCode enteredFor(Report report, Actor actor) {
        Respondent from = report.getRespondent();
        return from.asked().isUnit() && !actor.is(Role.INSTITUTION) ? from.region() : null;
    }

    static void mustBeSound(ReportDraft draft) {
        var faults = new Faults();
        draft.findings().stream().filter(Finding::isError).forEach(error -> faults.add(told(error)));
        draft.items().stream()
                .filter(DraftItem::lacksReason)
                .forEach(item -> faults.add(new UserError(
                        INVALID,
                        Words.say("reporting.say-why-it-differs", item.item().name()),
                        List.of("report", item.item().code()))));
        draft.findings().stream()
                .filter(finding -> !finding.isError())
                .filter(warning -> !draft.report().getComments().containsKey(warning.check()))
                .forEach(warning -> faults.add(told(warning)));
        faults.mustBeNone();
    }

    private static UserError told(Finding finding) {
        return new UserError(
                finding.isError() ? INVALID : IMPLAUSIBLE, finding.message(), List.of("report", finding.check()));
    }
}
