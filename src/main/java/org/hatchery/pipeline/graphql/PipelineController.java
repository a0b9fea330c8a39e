package org.hatchery.pipeline.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.question.PipelineDirectory;
import org.hatchery.pipeline.question.Question;
import org.hatchery.pipeline.question.Question.Part;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.graphql.AskedFields;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code pipeline.graphqls} about regions and metrics. */
@Controller
class PipelineController {
    private static final Map<Part, String> FIELDS = Map.of(
            Part.CARRIER_KINDS, "byCarrierKind",
            Part.LEVELS, "byLevel",
            Part.FIELDS, "byField",
            Part.CHILDREN, "children",
            Part.LAST_YEAR, "samePeriodLastYear");

    private final PipelineDirectory pipelines;
    private final PipelineMapper mapper;
    private final Asked asked;
    private final MetricCatalogue metrics;
    private final MetricViews views;
    private final Measure measure;

    PipelineController(
            PipelineDirectory pipelines,
            PipelineMapper mapper,
            Asked asked,
            MetricCatalogue metrics,
            MetricViews views,
            Measure measure) {
        this.pipelines = pipelines;
        this.mapper = mapper;
        this.asked = asked;
        this.metrics = metrics;
        this.views = views;
        this.measure = measure;
    }

    @QueryMapping
    PipelineView pipeline(
            @Argument RegionCode region,
            @Argument Period period,
            @Argument @Nullable PipelineFilterInput filter,
            DataFetchingEnvironment environment,
            Actor actor) {
        asked.mustBeInScope(region, actor);
        asked.mustHaveBegun(period);
        return mapper.toView(pipelines.read(new Question(
                region, period, PipelineFilterInput.filter(filter), parts(AskedFields.below(environment)))));
    }

    @QueryMapping
    List<PipelineView> pipelineSeries(
            @Argument RegionCode region,
            @Argument Period from,
            @Argument Period to,
            @Argument @Nullable PipelineFilterInput filter,
            DataFetchingEnvironment environment,
            Actor actor) {
        asked.mustBeInScope(region, actor);
        Set<Part> parts = parts(AskedFields.below(environment));
        return pipelines
                .read(asked.series(from, to).stream()
                        .map(period -> new Question(region, period, PipelineFilterInput.filter(filter), parts))
                        .toList())
                .stream()
                .map(mapper::toView)
                .toList();
    }

    /** Only what is asked for is read. */
    private static Set<Part> parts(Set<String> fields) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        parts.removeIf(part -> !fields.contains(FIELDS.get(part)));
        return parts;
    }

    @QueryMapping
    List<MetricView> metricCatalogue() {
        return metrics.all().stream().map(views::of).toList();
    }

    @SchemaMapping(typeName = "PipelineFigures")
    List<MetricValueView> metrics(Reading reading, @Argument @Nullable List<String> keys) {
        return asked.metrics(keys).stream()
                .map(metric -> views.of(measure.of(metric, reading), reading))
                .toList();
    }
}
