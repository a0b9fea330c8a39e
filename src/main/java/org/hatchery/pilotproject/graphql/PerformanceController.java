package org.hatchery.pilotproject.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.graphql.PilotBaseView;
import org.hatchery.pilot.graphql.PilotBaseViews;
import org.hatchery.pilotproject.performance.AssessBase;
import org.hatchery.pilotproject.performance.PerformanceRules;
import org.hatchery.pilotproject.performance.ReportBaseYear;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of performance sheets in {@code pilotproject.graphqls}. */
@Controller
class PerformanceController {
    private final AssessBase assessBase;
    private final PerformanceRules rules;
    private final ReportBaseYear reportBaseYear;
    private final PerformanceMapper mapper;
    private final PilotBaseViews bases;
    private final RegionViews regions;
    private final Clock clock;

    PerformanceController(
            AssessBase assessBase,
            PerformanceRules rules,
            ReportBaseYear reportBaseYear,
            PerformanceMapper mapper,
            PilotBaseViews bases,
            RegionViews regions,
            Clock clock) {
        this.assessBase = assessBase;
        this.rules = rules;
        this.reportBaseYear = reportBaseYear;
        this.mapper = mapper;
        this.bases = bases;
        this.regions = regions;
        this.clock = clock;
    }

    @QueryMapping
    Optional<BasePerformanceView> basePerformance(@Argument String base, @Argument int year, Actor actor) {
        BaseId id = PilotBaseViews.key(base);
        checkYear(year);
        return assessBase.assess(id, year, actor.scope()).map(mapper::toView);
    }

    private void checkYear(int year) {
        int last = LocalDate.now(clock).getYear();
        if (year < ReportBaseYear.FIRST_YEAR || year > last) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST,
                    Words.say("pilotproject.year-lies-between", ReportBaseYear.FIRST_YEAR, last));
        }
    }

    @QueryMapping
    List<PerformanceRuleView> performanceRules(@Argument @Nullable LocalDate on) {
        return rules.inForce(on).stream().map(mapper::toView).toList();
    }

    @MutationMapping
    BaseYearPayload reportBaseYear(@Argument ReportBaseYearInput input, Actor actor) {
        return Answer.with(
                BaseYearPayload::new,
                () -> mapper.toView(reportBaseYear.report(
                        new ReportBaseYear.Request(
                                PilotBaseViews.key(input.base()),
                                input.year(),
                                input.expectedVersion(),
                                mapper.toFigures(input.figures()),
                                input.plausibilityReason()),
                        actor)));
    }

    @BatchMapping(typeName = "BasePerformance")
    Map<BasePerformanceView, PilotBaseView> base(List<BasePerformanceView> shown) {
        return Answers.to(shown, BasePerformanceView::hostKey, bases::find);
    }

    @SchemaMapping(typeName = "BasePerformance")
    RegionView region(BasePerformanceView performance) {
        return regions.of(performance.place());
    }

    @SchemaMapping(typeName = "PerformanceRule")
    RegionView region(PerformanceRuleView rule) {
        return regions.of(rule.place());
    }
}
