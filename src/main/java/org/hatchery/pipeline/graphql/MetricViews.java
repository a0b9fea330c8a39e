package org.hatchery.pipeline.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.metric.MetricValue;
import org.hatchery.pipeline.records.RecordList;
import org.hatchery.pipeline.records.RecordLists;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows metrics and their values, also to the doors of other modules. */
@Component
public class MetricViews {
    private final MetricCatalogue metrics;
    private final RecordLists records;
    private final JsonMapper json;

    MetricViews(MetricCatalogue metrics, RecordLists records, JsonMapper json) {
        this.metrics = metrics;
        this.records = records;
        this.json = json;
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
        return new MetricValueView(of(value.metric()), value.value(), value.numerator(), value.denominator(), null);
    }

    /** With the list behind it. */
    MetricValueView of(MetricValue value, Reading reading) {
        return new MetricValueView(
                of(value.metric()),
                value.value(),
                value.numerator(),
                value.denominator(),
                value.value() == null ? null : behind(value.metric(), reading));
    }

    /** The list behind what a metric comes to; null where none has just these records. */
    public @Nullable RecordListView behind(Metric metric, Reading reading) {
        return records.of(metric, reading).map(this::list).orElse(null);
    }

    private RecordListView list(RecordList found) {
        Map<String, Object> filter = new LinkedHashMap<>(found.filter());
        filter.replaceAll((name, value) -> value instanceof CarrierId id ? GlobalId.of("Carrier", id.value()) : value);
        return new RecordListView(found.list(), json.writeValueAsString(filter), found.sum());
    }
}
