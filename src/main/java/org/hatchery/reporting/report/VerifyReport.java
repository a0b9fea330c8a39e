package org.hatchery.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Tells anybody who has the paper whether it says what was submitted; no figures, and no names of persons. */
@Component
public class VerifyReport {
    private final ReportDirectory reports;
    private final FormDirectory forms;

    VerifyReport(ReportDirectory reports, FormDirectory forms) {
        this.reports = reports;
        this.forms = forms;
    }

    /**
     * What was submitted under a code.
     *
     * @param at when
     * @param current whether it is what the report says now; otherwise it was returned, or something else was submitted since
     */
    public record Verified(Report report, Instant at, boolean current) {}

    /** Empty where nothing was submitted under it. */
    public Optional<Verified> of(String code) {
        return VerificationCode.read(code).flatMap(reports::content).flatMap(this::of);
    }

    private Optional<Verified> of(ReportContent content) {
        return reports.find(List.of(content.report()), Scope.EVERYTHING).stream()
                .filter(report -> content.isWhatItsHashSays(forms.get(report.getForm(), report.getFormVersion())))
                .flatMap(report -> report.getTrail().stream()
                        .filter(event -> event.step() == ReportStep.SUBMIT
                                && event.hash().equals(content.hash()))
                        .map(event -> new Verified(
                                report,
                                event.at(),
                                report.isFrozen()
                                        && report.submitted()
                                                .filter(content.hash()::equals)
                                                .isPresent())))
                .reduce((earlier, later) -> later);
    }
}
