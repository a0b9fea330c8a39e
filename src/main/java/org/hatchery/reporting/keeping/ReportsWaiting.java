package org.hatchery.reporting.keeping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.ReportFilter;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports to submit, to correct and to review. */
@Order(15)
@Component
class ReportsWaiting implements WaitingSource {
    private static final String LIST = "reports";
    private static final Set<ReportState> TO_SUBMIT = Set.of(ReportState.NOT_STARTED, ReportState.DRAFT);
    private static final Set<ReportState> TO_CORRECT = Set.of(ReportState.RETURNED);

    private final ReportDirectory reports;
    private final FormDirectory forms;

    ReportsWaiting(ReportDirectory reports, FormDirectory forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return switch (actor.role()) {
            case CARRIER_MANAGER, INSTITUTION ->
                List.of(
                        own(
                                "reporting.waits-submission",
                                "reporting.waits-submission-next",
                                ReportFilter.asked(TO_SUBMIT, true),
                                Map.of("states", TO_SUBMIT.stream().sorted().toList(), "open", true, "expected", true),
                                actor),
                        own(
                                "reporting.waits-correction",
                                "reporting.waits-correction-next",
                                ReportFilter.asked(TO_CORRECT, null),
                                Map.of("states", List.copyOf(TO_CORRECT), "expected", true),
                                actor));
            case BUREAU -> List.of(toReview(actor));
            default -> List.of();
        };
    }

    private Waiting own(String kind, String next, ReportFilter filter, Map<String, Object> said, Actor actor) {
        var page = reports.search(filter, actor.scope(), Waiting.earliest("DUE_ON"));
        return Waiting.of(kind, next, page, this::due, LIST, said);
    }

    private Waiting toReview(Actor actor) {
        Set<RegionCode> bureaus =
                actor.limitsAs(Role.BUREAU).stream().map(RegionCode::new).collect(Collectors.toSet());
        return Waiting.of(
                "reporting.waits-review",
                "reporting.waits-review-next",
                reports.queue(ReportFilter.ALL, bureaus, Waiting.earliest("DUE_ON")),
                this::due,
                "reviewQueue",
                Map.of());
    }

    private @Nullable Due due(Report report) {
        return report.getDueOn() == null
                ? null
                : new Due(
                        report.getDueOn(),
                        Words.say(
                                "reporting.report-of",
                                report.getRespondent().name(),
                                forms.get(report.getForm(), report.getFormVersion())
                                        .name(),
                                report.getPeriod()),
                        About.of("Report", report.getId()));
    }
}
