package org.hatchery.pipeline.question;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.MetricReport;
import org.hatchery.pipeline.metric.MetricReport.Asked;
import org.hatchery.totals.reading.Reading;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Metrics of regions, for other modules; whoever asks has checked the scope and that the periods have begun. */
@Component
@NamedInterface(propagate = false)
public class ReadMetrics {
    private final PipelineDirectory pipelines;
    private final KeptRecords records;
    private final Measure measure;

    ReadMetrics(PipelineDirectory pipelines, KeptRecords records, Measure measure) {
        this.pipelines = pipelines;
        this.records = records;
        this.measure = measure;
    }

    /** All of these from one snapshot; what is not recorded of any region asked for together is absent, and not 0. */
    public MetricReport of(Collection<Asked> asked) {
        Readings readings = pipelines.read(asked.stream()
                .flatMap(one -> one.regions().stream().map(region -> new Place(region, one.period())))
                .collect(Collectors.toSet()));
        Map<Asked, BigDecimal> values = new HashMap<>();
        asked.forEach(one -> value(one, readings).ifPresent(value -> values.put(one, value)));
        return new MetricReport(readings.asOf(), values);
    }

    private Optional<BigDecimal> value(Asked asked, Readings readings) {
        List<Reading> together = asked.regions().stream()
                .map(region -> readings.at(new Place(region, asked.period())))
                .toList();
        if (!together.stream().allMatch(reading -> records.areThere(asked.metric(), reading))) {
            return Optional.empty();
        }
        Reading sum = Reading.sum(together.stream(), together.get(0).window(), PipelineFilter.ALL);
        return Optional.ofNullable(measure.of(asked.metric(), sum).value());
    }
}
