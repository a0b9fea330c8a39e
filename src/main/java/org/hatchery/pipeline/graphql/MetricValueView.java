package org.hatchery.pipeline.graphql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a metric comes to, as shown. */
public record MetricValueView(
        MetricView metric,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable RecordListView records) {}
