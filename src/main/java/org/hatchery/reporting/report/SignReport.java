package org.hatchery.reporting.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/** Use case: the carrier attaches a scan of the paper that it printed, signed and sealed; whoever reviews sees it then. */
@Service
public class SignReport {
    private final ReportDirectory directory;
    private final WindowDirectory windows;
    private final Attachments attachments;
    private final Change<Report> changes;
    private final Clock clock;

    SignReport(
            Reports reports, ReportDirectory directory, WindowDirectory windows, Attachments attachments, Clock clock) {
        this.directory = directory;
        this.windows = windows;
        this.attachments = attachments;
        this.changes = Change.by(reports::save, Report::getVersion);
        this.clock = clock;
    }

    /**
     * Which paper of which report.
     *
     * @param code as it is printed on the paper, so that the scan of an earlier one is not taken for this
     */
    public record Request(
            ReportId report, long expectedVersion, AttachmentId attachment, String code, Receipt receipt) {}

    /**
     * Attaches it, once for one request; the file is shared first, so a crash leaves a file that can be seen and no report names.
     *
     * @throws Rejection NOT_FOUND, also for a file that is not the actor's; STALE; INVALID for the code of another content;
     *     and what {@link ReportStep#SIGN} refuses
     */
    public Report sign(Request request, Actor actor) {
        return changes.once(
                () -> directory.get(request.report(), actor.scope()),
                report -> report.replayed(request.receipt()).map(event -> report),
                request.expectedVersion(),
                report -> sign(report, request, actor));
    }

    private void sign(Report report, Request request, Actor actor) {
        ReportStep.SIGN.mustBeOpen(
                report, windows.get(report.getWindow(), Scope.EVERYTHING), actor, LocalDate.now(clock));
        String hash = report.submitted().orElseThrow();
        if (VerificationCode.read(request.code()).filter(hash::startsWith).isEmpty()) {
            throw new Rejection(UserErrorCode.INVALID, "code", Words.say("reporting.sign-another-content"));
        }
        Set<String> seenBy = new HashSet<>(report.getRespondent().visibleTo());
        Attachment file = attachments
                .share(List.of(request.attachment()), actor.scope(), seenBy, "attachment")
                .get(0);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        report.sign(
                new ReportEvent(
                        ReportStep.SIGN, null, actor.id(), now, file.name(), List.of(), hash, request.receipt()),
                new SignedCopy(hash, file.id(), file.name(), file.sha256(), actor.id(), now));
    }
}
