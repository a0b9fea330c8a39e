package org.hatchery.pipeline.graphql;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.question.PipelineDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a question names before anything is read, also for the doors of other modules. */
@Component
public class Asked {
    private static final int MOST_METRICS = 200;
    private static final int MOST_PERIODS = 24;

    private final RegionDirectory regions;
    private final PipelineDirectory pipelines;
    private final MetricCatalogue metrics;

    Asked(RegionDirectory regions, PipelineDirectory pipelines, MetricCatalogue metrics) {
        this.regions = regions;
        this.pipelines = pipelines;
        this.metrics = metrics;
    }

    /**
     * Lets only a division through that there is.
     *
     * @throws RequestError NOT_FOUND
     */
    public void mustBeThere(RegionCode region) {
        if (regions.find(region).isEmpty()) {
            throw new RequestError(ErrorCode.NOT_FOUND, Words.say("pipeline.division", region));
        }
    }

    /**
     * Lets only a division of the caller's region through.
     *
     * @throws RequestError NOT_FOUND; FORBIDDEN outside the region
     */
    public void mustBeInScope(RegionCode region, Actor actor) {
        mustBeThere(region);
        if (!actor.scope().includes(region.visibleTo())) {
            throw new RequestError(ErrorCode.FORBIDDEN, Words.say("pipeline.division-region", region));
        }
    }

    /**
     * Lets only a period through that has begun.
     *
     * @throws RequestError BAD_REQUEST
     */
    public void mustHaveBegun(Period period) {
        if (!pipelines.hasBegun(period)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("pipeline.period-begun", period));
        }
    }

    /**
     * The periods from one to another, all of which have begun.
     *
     * @throws RequestError BAD_REQUEST for two of different kinds or the wrong way round, for too many, for one ahead
     */
    List<Period> series(Period from, Period to) {
        List<Period> series = from.upTo(to).limit(MOST_PERIODS + 1).toList();
        if (series.isEmpty() || series.size() > MOST_PERIODS) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("pipeline.series-one-kind", MOST_PERIODS));
        }
        mustHaveBegun(to);
        return series;
    }

    /**
     * A year as a period.
     *
     * @throws RequestError BAD_REQUEST for one outside 1900 to 2999
     */
    public Period year(int year) {
        if (year < 1900 || year > 2999) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("pipeline.year-lies-between-1900"));
        }
        return new Period(Integer.toString(year));
    }

    /**
     * The metrics with these keys, or all when none is named.
     *
     * @throws RequestError BAD_REQUEST for too many, or for a key that no metric has
     */
    public List<Metric> metrics(@Nullable List<String> keys) {
        List<String> wanted = keys == null ? List.of() : keys;
        if (wanted.size() > MOST_METRICS) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("pipeline.ask-most-metrics-time", MOST_METRICS));
        }
        return wanted.isEmpty()
                ? metrics.all()
                : wanted.stream().map(this::metric).toList();
    }

    private Metric metric(String key) {
        return metrics.find(key)
                .orElseThrow(() -> new RequestError(
                        ErrorCode.BAD_REQUEST, Words.say("pipeline.metric-choose-one-catalogue", key)));
    }
}
