package org.hatchery.pipeline.graphql;

import java.util.Collection;
import java.util.List;
import org.hatchery.pipeline.Metric;
import org.hatchery.pipeline.MetricCatalogue;
import org.hatchery.pipeline.MetricValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows metrics and their values, also to the doors of other modules. */
@Component
public class MetricViews {
    private final MetricCatalogue metrics;

    MetricViews(MetricCatalogue metrics) {
        this.metrics = metrics;
    }

    public MetricView of(Metric metric) {
        Metric.Ratio ratio = metric.ratio();
        return ratio == null
                ? MetricView.of(metric, null, null)
                : MetricView.of(metric, part(ratio.numerator()), part(ratio.denominator()));
    }

    @Nullable private MetricView part(String key) {
        return metrics.find(key).map(this::of).orElse(null);
    }

    public MetricValueView of(MetricValue value) {
        return new MetricValueView(of(value.metric()), value.value(), value.numerator(), value.denominator());
    }

    List<MetricValueView> of(Collection<MetricValue> values) {
        return values.stream().map(this::of).toList();
    }
}
