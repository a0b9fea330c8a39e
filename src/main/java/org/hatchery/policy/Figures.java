package org.hatchery.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.pipeline.Metric;
import org.hatchery.pipeline.MetricCatalogue;
import org.hatchery.pipeline.MetricReport;
import org.hatchery.pipeline.ReadMetrics;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.springframework.stereotype.Component;

/** Actual values, from the totals. */
@Component
class Figures {
    private final MetricCatalogue catalogue;
    private final ReadMetrics metrics;

    Figures(MetricCatalogue catalogue, ReadMetrics metrics) {
        this.catalogue = catalogue;
        this.metrics = metrics;
    }

    /** Why no metric answers a target; empty when one does. */
    Optional<Sentence> unmeasured(Target target) {
        return catalogue
                .measuring(target.indicator())
                .map(Metric::unanswered)
                .map(reason -> new Sentence(reason.zh(), reason.en()));
    }

    /** Values of some regions together by key of the metric; one that cannot be told is absent. */
    Actuals<String> of(Collection<RegionCode> regions, Period period, Set<String> keys) {
        List<Metric> wanted =
                keys.stream().flatMap(key -> catalogue.find(key).stream()).toList();
        Map<String, BigDecimal> values = new HashMap<>();
        MetricReport report = metrics.of(regions, period, wanted);
        report.values().forEach((metric, value) -> {
            BigDecimal number = value.value();
            if (number != null) {
                values.put(metric.key(), number);
            }
        });
        return new Actuals<>(values, report.asOf());
    }
}
