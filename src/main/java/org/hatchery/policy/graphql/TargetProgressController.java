package org.hatchery.policy.graphql;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.graphql.Asked;
import org.hatchery.policy.graphql.TargetReportView.TargetPlaceView;
import org.hatchery.policy.progress.AssessTargets;
import org.hatchery.policy.progress.ForecastTarget;
import org.hatchery.policy.progress.PointToTargets;
import org.hatchery.policy.progress.TargetReport;
import org.hatchery.policy.target.TargetId;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of progress in {@code policy.graphqls}. */
@Controller
class TargetProgressController {
    private final AssessTargets assessTargets;
    private final PointToTargets pointToTargets;
    private final ForecastTarget forecasts;
    private final Asked asked;
    private final RegionViews views;
    private final PolicyMapper mapper;

    TargetProgressController(
            AssessTargets assessTargets,
            PointToTargets pointToTargets,
            ForecastTarget forecasts,
            Asked asked,
            RegionViews views,
            PolicyMapper mapper) {
        this.assessTargets = assessTargets;
        this.pointToTargets = pointToTargets;
        this.forecasts = forecasts;
        this.asked = asked;
        this.views = views;
        this.mapper = mapper;
    }

    @QueryMapping
    TargetReportView targetProgress(
            @Argument RegionCode region, @Argument int year, @Argument @Nullable LocalDate asOf, Actor actor) {
        asked.mustBeInScope(region, actor);
        checkYear(year);
        TargetReport report = asOf == null
                ? assessTargets.assess(region, year, actor.scope())
                : assessTargets.assess(region, year, asOf, actor.scope());
        return mapper.toView(report, pointToTargets.from(report).orElse(null));
    }

    @QueryMapping
    Optional<TargetForecastView> targetForecast(@Argument String target, Actor actor) {
        return forecasts
                .of(new TargetId(GlobalId.key("Target", target)), actor.scope())
                .map(mapper::toView);
    }

    private void checkYear(int year) {
        if (!assessTargets.hasBegun(year)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("policy.year-none-begun", year));
        }
    }

    @SchemaMapping(typeName = "TargetPlace")
    RegionView region(TargetPlaceView place) {
        return views.of(place.code());
    }

    @SchemaMapping(typeName = "TargetReport")
    RegionView region(TargetReportView report) {
        return views.of(report.place());
    }
}
