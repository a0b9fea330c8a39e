package org.hatchery.pipeline.graphql;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.Metric;
import org.hatchery.pipeline.MetricCatalogue;
import org.hatchery.pipeline.PipelineDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a question names before anything is read, also for the doors of other modules. */
@Component
public class Asked {
    private static final int MOST_METRICS = 200;

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
            throw new RequestError(
                    ErrorCode.NOT_FOUND, "没有代码为 " + region + " 的行政区划。", "There is no division " + region + ".");
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
            throw new RequestError(
                    ErrorCode.FORBIDDEN,
                    "行政区划 " + region + " 不在您的辖区内。",
                    "The division " + region + " is not in your region.");
        }
    }

    /**
     * Lets only a period through that has begun.
     *
     * @throws RequestError BAD_REQUEST
     */
    public void mustHaveBegun(Period period) {
        if (!pipelines.hasBegun(period)) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST, "统计期 " + period + " 尚未开始。", "The period " + period + " has not begun.");
        }
    }

    /**
     * A year as a period.
     *
     * @throws RequestError BAD_REQUEST for one outside 1900 to 2999
     */
    public Period year(int year) {
        if (year < 1900 || year > 2999) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "年份须在 1900 至 2999 之间。", "A year lies between 1900 and 2999.");
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
            throw new RequestError(
                    ErrorCode.BAD_REQUEST,
                    "一次最多查询 " + MOST_METRICS + " 项指标。",
                    "Please ask for at most " + MOST_METRICS + " metrics at a time.");
        }
        return wanted.isEmpty()
                ? metrics.all()
                : wanted.stream().map(this::metric).toList();
    }

    private Metric metric(String key) {
        return metrics.find(key)
                .orElseThrow(() -> new RequestError(
                        ErrorCode.BAD_REQUEST,
                        "没有名为 " + key + " 的指标，请从指标目录中选择。",
                        "There is no metric " + key + "; please choose one of the catalogue."));
    }
}
