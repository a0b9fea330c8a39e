package org.hatchery.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.springframework.stereotype.Component;

/** Metrics of regions, for other modules; whoever asks has checked the scope and that the period has begun. */
@Component
public class ReadMetrics {
    private final PipelineDirectory pipelines;
    private final Measure measure;

    ReadMetrics(PipelineDirectory pipelines, Measure measure) {
        this.pipelines = pipelines;
        this.measure = measure;
    }

    /** Metrics of some regions together; one database command for many metrics. */
    public Map<Metric, MetricValue> of(Collection<RegionCode> regions, Period period, Collection<Metric> metrics) {
        Map<RegionCode, Reading> readings = pipelines.read(regions, period, PipelineFilter.ALL);
        Window window = readings.values().iterator().next().window();
        return values(Reading.sum(readings.values().stream(), window, PipelineFilter.ALL), metrics);
    }

    private Map<Metric, MetricValue> values(Reading reading, Collection<Metric> metrics) {
        Map<Metric, MetricValue> values = new LinkedHashMap<>();
        metrics.forEach(metric -> values.put(metric, measure.of(metric, reading)));
        return values;
    }
}
