package org.hatchery.reporting.graphql;

import java.util.Optional;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.reporting.report.SignReport;
import org.hatchery.reporting.report.SignedCopy;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The paper of a report: where it is printed, and its scan. */
@Controller
class SignedCopyController {
    private final SignReport signReport;
    private final ReportMapper mapper;

    SignedCopyController(SignReport signReport, ReportMapper mapper) {
        this.signReport = signReport;
        this.mapper = mapper;
    }

    @MutationMapping
    ReportPayload attachSignedCopy(@Argument AttachSignedCopyInput input, Receipt receipt, Actor actor) {
        var request = new SignReport.Request(
                mapper.reportId(input.report()),
                input.expectedVersion(),
                AttachmentViews.key(input.attachment()),
                input.code(),
                receipt);
        return Answer.with(ReportPayload::new, () -> mapper.toView(signReport.sign(request, actor)));
    }

    /** Only of what is submitted now there is something to be signed. */
    @SchemaMapping(typeName = "Report")
    Optional<String> printUrl(ReportView report) {
        return Optional.of("/report-copies/" + report.id() + ".pdf")
                .filter(url -> report.document().isFrozen());
    }

    @SchemaMapping(typeName = "Report")
    Optional<ReportSignedCopyView> signedCopy(ReportView report) {
        return Optional.ofNullable(report.document().getSignedCopy()).map(copy -> view(report, copy));
    }

    private static ReportSignedCopyView view(ReportView report, SignedCopy copy) {
        boolean current = report.document().isFrozen()
                && report.document().submitted().filter(copy.hash()::equals).isPresent();
        return new ReportSignedCopyView(
                GlobalId.of("Attachment", copy.attachment().value()),
                copy.name(),
                copy.sha256(),
                copy.hash(),
                current,
                copy.by(),
                copy.at());
    }
}
