package org.hatchery.reporting.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.reporting.paper.SealedCopy;
import org.hatchery.reporting.report.DraftReport;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.ReportDraft;
import org.hatchery.reporting.report.ReportId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives submitted reports out as papers to be signed. */
@RestController
class SealedCopyController {
    private final ReportDirectory reports;
    private final DraftReport drafts;
    private final SealedCopy copies;

    SealedCopyController(ReportDirectory reports, DraftReport drafts, SealedCopy copies) {
        this.reports = reports;
        this.drafts = drafts;
        this.copies = copies;
    }

    @GetMapping("/report-copies/{id}.pdf")
    ResponseEntity<byte[]> copy(
            @PathVariable String id, HttpServletRequest request, @AuthenticationPrincipal Actor actor) {
        if (!actor.is(Role.CARRIER_MANAGER, Role.INSTITUTION, Role.BUREAU, Role.AUDITOR, Role.ADMIN)) {
            throw Rejection.notFound("id");
        }
        Report report = reports.get(new ReportId(GlobalId.key("Report", id)), actor.scope());
        ReportDraft draft = drafts.of(report);
        byte[] file = copies.of(draft, Languages.of(request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload(report, draft))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file);
    }

    private static String asDownload(Report report, ReportDraft draft) {
        String name = report.getRespondent().name() + "_" + draft.form().name().chinese() + "_" + report.getPeriod();
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "") + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
