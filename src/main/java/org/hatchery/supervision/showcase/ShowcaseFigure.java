package org.hatchery.supervision.showcase;

import java.math.BigDecimal;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Figure of what came of it (成效数据).
 *
 * @param metric key of the metric that tells it; null where none of the platform does
 * @param period of which it is; null where nobody said
 */
@NamedInterface(propagate = false)
public record ShowcaseFigure(
        String name,
        BigDecimal value,
        String unit,
        @Nullable String metric,
        @Nullable Period period) {
    String line() {
        return String.join(
                "|",
                name,
                value.stripTrailingZeros().toPlainString(),
                unit,
                metric == null ? "" : metric,
                period == null ? "" : period.value());
    }
}
