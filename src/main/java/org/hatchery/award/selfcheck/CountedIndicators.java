package org.hatchery.award.selfcheck;

import java.math.BigDecimal;
import java.util.Optional;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.question.KeptRecords;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** Metrics by which indicators are told; one of which nobody kept records is unknown, and not 0. */
@Component
class CountedIndicators {
    private final MetricCatalogue catalogue;
    private final KeptRecords records;
    private final Measure measure;

    CountedIndicators(MetricCatalogue catalogue, KeptRecords records, Measure measure) {
        this.catalogue = catalogue;
        this.records = records;
        this.measure = measure;
    }

    /** What the metric with this key comes to; empty where it cannot be told. */
    Optional<BigDecimal> value(String key, Reading reading) {
        Metric metric = catalogue.get(key);
        return records.areThere(metric, reading)
                ? Optional.ofNullable(measure.of(metric, reading).value())
                : Optional.empty();
    }
}
