package org.hatchery.reporting.graphql;

import java.time.Instant;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.VerifyReport;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whether a paper says what was submitted. */
@Controller
class VerificationController {
    private final VerifyReport verify;
    private final FormDirectory forms;
    private final FormMapper formMapper;

    VerificationController(VerifyReport verify, FormDirectory forms, FormMapper formMapper) {
        this.verify = verify;
        this.forms = forms;
        this.formMapper = formMapper;
    }

    enum Outcome {
        CURRENT,
        REPLACED,
        UNKNOWN
    }

    record VerificationView(
            Outcome outcome,
            @Nullable ReportFormView form,
            @Nullable Period period,
            @Nullable String carrierName,
            @Nullable Instant submittedAt) {}

    @QueryMapping
    VerificationView verifyReport(@Argument String code) {
        return verify.of(code)
                .map(this::toView)
                .orElseGet(() -> new VerificationView(Outcome.UNKNOWN, null, null, null, null));
    }

    private VerificationView toView(VerifyReport.Verified verified) {
        Report report = verified.report();
        return new VerificationView(
                verified.current() ? Outcome.CURRENT : Outcome.REPLACED,
                formMapper.toView(forms.get(report.getForm(), report.getFormVersion())),
                report.getPeriod(),
                report.getRespondent().name(),
                verified.at());
    }
}
