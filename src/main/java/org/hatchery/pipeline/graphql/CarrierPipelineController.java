package org.hatchery.pipeline.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.carrier.CarrierPipeline;
import org.hatchery.pipeline.carrier.CarrierPipelineDirectory;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code pipeline.graphqls} about one carrier, for its manager too. */
@Controller
class CarrierPipelineController {
    private final CarrierPipelineDirectory pipelines;
    private final CarrierViews carriers;
    private final Asked asked;

    CarrierPipelineController(CarrierPipelineDirectory pipelines, CarrierViews carriers, Asked asked) {
        this.pipelines = pipelines;
        this.carriers = carriers;
        this.asked = asked;
    }

    @QueryMapping
    @Nullable CarrierPipelineView carrierPipeline(@Argument String carrier, @Argument Period period, Actor actor) {
        asked.mustHaveBegun(period);
        List<CarrierPipelineView> told = told(carrier, List.of(period), actor);
        return told == null ? null : told.get(0);
    }

    @QueryMapping
    @Nullable List<CarrierPipelineView> carrierPipelineSeries(
            @Argument String carrier, @Argument Period from, @Argument Period to, Actor actor) {
        return told(carrier, asked.series(from, to), actor);
    }

    /** Null for a carrier outside the scope. */
    @Nullable private List<CarrierPipelineView> told(String id, List<Period> periods, Actor actor) {
        CarrierId carrier = CarrierViews.key(id);
        CarrierView view = carriers.find(List.of(carrier), actor.scope()).get(carrier);
        return Optional.ofNullable(view)
                .map(seen -> pipelines.read(carrier, periods).stream()
                        .map(pipeline -> CarrierPipelineView.of(pipeline, seen))
                        .toList())
                .orElse(null);
    }

    /** Figures of a carrier as shown. */
    record CarrierPipelineView(
            CarrierView carrier,
            Period period,
            Instant asOf,
            LocalDate stockOn,
            Reading total,
            Reading samePeriodLastYear) {
        static CarrierPipelineView of(CarrierPipeline pipeline, CarrierView carrier) {
            return new CarrierPipelineView(
                    carrier,
                    pipeline.period(),
                    pipeline.asOf(),
                    pipeline.total().window().stockOn(),
                    pipeline.total(),
                    pipeline.lastYear());
        }
    }
}
