package org.hatchery.pipeline.graphql;

import java.util.List;
import org.hatchery.pipeline.metric.Metric;
import org.jspecify.annotations.Nullable;

/** Metric as shown. */
public record MetricView(
        String key,
        String nameZh,
        String nameEn,
        String definitionZh,
        String definitionEn,
        String unit,
        String source,
        boolean additive,
        @Nullable MetricView numerator,
        @Nullable MetricView denominator,
        boolean ofCarriers,
        boolean peer,
        boolean answered,
        @Nullable String unansweredZh,
        @Nullable String unansweredEn,
        List<String> indicators) {
    static MetricView of(Metric metric, @Nullable MetricView numerator, @Nullable MetricView denominator) {
        Metric.Reason reason = metric.unanswered();
        return new MetricView(
                metric.key(),
                metric.nameZh(),
                metric.nameEn(),
                metric.definitionZh(),
                metric.definitionEn(),
                metric.unit(),
                metric.source(),
                metric.isAdditive(),
                numerator,
                denominator,
                metric.ofCarriers(),
                metric.peer(),
                metric.isAnswered(),
                reason == null ? null : reason.zh(),
                reason == null ? null : reason.en(),
                metric.indicators());
    }
}
