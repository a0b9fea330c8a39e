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
    public MetricReport of(Collection<RegionCode> regions, Period period, Collection<Metric> metrics) {
        SideBySide read = pipelines.sideBySide(regions, period, PipelineFilter.ALL, false);
        Collection<Reading> readings = read.now().values();
        Window window = readings.iterator().next().window();
        return new MetricReport(
                read.asOf(), values(Reading.sum(readings.stream(), window, PipelineFilter.ALL), metrics));
    }

    private Map<Metric, MetricValue> values(Reading reading, Collection<Metric> metrics) {
        Map<Metric, MetricValue> values = new LinkedHashMap<>();
        metrics.forEach(metric -> values.put(metric, measure.of(metric, reading)));
        return values;
    }
}
