package org.hatchery.pipeline.graphql;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.question.CohortCurve;
import org.hatchery.pipeline.question.CohortDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.totals.graphql.RatioView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code pipeline.graphqls} about cohorts. */
@Controller
class CohortController {
    private static final int MOST_YEARS = 10;

    private final CohortDirectory cohorts;
    private final Asked asked;
    private final Clock clock;

    CohortController(CohortDirectory cohorts, Asked asked, Clock clock) {
        this.cohorts = cohorts;
        this.asked = asked;
        this.clock = clock;
    }

    @QueryMapping
    List<CohortView> cohortCurves(
            @Argument RegionCode region,
            @Argument int from,
            @Argument int to,
            @Argument @Nullable PipelineFilterInput filter,
            Actor actor) {
        asked.mustBeInScope(region, actor);
        mustBeSensible(from, to);
        return cohorts.curves(region, from, to, PipelineFilterInput.filter(filter)).stream()
                .map(CohortView::of)
                .toList();
    }

    private void mustBeSensible(int from, int to) {
        if (from < 1980 || to < from || to > Year.now(clock).getValue() || to - from >= MOST_YEARS) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("pipeline.years-entry-lie-between", MOST_YEARS));
        }
    }

    /** Those who entered in one year, as shown. */
    record CohortView(int year, long entered, List<PointView> points) {
        static CohortView of(CohortCurve curve) {
            return new CohortView(
                    curve.year(),
                    curve.entered(),
                    curve.points().stream().map(PointView::of).toList());
        }
    }

    /** How far they were after some months, as shown. */
    record PointView(int months, long observed, RatioView graduated, RatioView surviving) {
        static PointView of(CohortCurve.Point point) {
            return new PointView(
                    point.months(), point.observed(), RatioView.of(point.graduated()), RatioView.of(point.surviving()));
        }
    }
}
