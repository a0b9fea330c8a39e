package org.hatchery.reporting.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.closing.AcceptedTotals;
import org.hatchery.reporting.closing.CloseReportPeriod;
import org.hatchery.reporting.expecting.Jurisdiction;
import org.hatchery.reporting.graphql.TotalViews.ActionsView;
import org.hatchery.reporting.graphql.TotalViews.TotalsView;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What accepted reports come to, and the closing of periods. */
@Controller
class ReportTotalsController {
    private final WindowDirectory windows;
    private final AcceptedTotals totals;
    private final CloseReportPeriod closeReportPeriod;
    private final ReportMapper mapper;
    private final TotalViews views;
    private final Clock clock;

    ReportTotalsController(
            WindowDirectory windows,
            AcceptedTotals totals,
            CloseReportPeriod closeReportPeriod,
            ReportMapper mapper,
            TotalViews views,
            Clock clock) {
        this.windows = windows;
        this.totals = totals;
        this.closeReportPeriod = closeReportPeriod;
        this.mapper = mapper;
        this.views = views;
        this.clock = clock;
    }

    record CloseReportPeriodPayload(@Nullable TotalsView totals, List<UserError> userErrors) {}

    @QueryMapping
    Optional<TotalsView> reportTotals(@Argument String window, @Argument @Nullable RegionCode region, Actor actor) {
        return windows.find(List.of(mapper.windowId(window)), actor.scope()).stream()
                .findFirst()
                .flatMap(
                        found -> Jurisdiction.in(found, region, actor).map(place -> views.of(totals.of(found, place))));
    }

    @MutationMapping
    CloseReportPeriodPayload closeReportPeriod(@Argument CloseReportPeriodInput input, Actor actor) {
        return Answer.with(
                CloseReportPeriodPayload::new,
                () -> views.of(closeReportPeriod.close(
                        mapper.windowId(input.window()), input.region(), input.comment(), actor)));
    }

    @SchemaMapping(typeName = "ReportTotals")
    ActionsView viewerCan(TotalsView shown, Actor actor) {
        return new ActionsView(shown.closing() == null
                && ChangeWindow.isOf(actor, shown.place())
                && shown.periodEnd().isBefore(LocalDate.now(clock)));
    }
}
