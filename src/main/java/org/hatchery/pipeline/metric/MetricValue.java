package org.hatchery.pipeline.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a metric comes to.
 *
 * @param value null when it cannot be told, or when nothing is there to divide by
 */
@NamedInterface(propagate = false)
public record MetricValue(
        Metric metric,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {
    static MetricValue of(Metric metric, @Nullable BigDecimal value) {
        return new MetricValue(metric, value, null, null);
    }
}
