package org.hatchery.pilotproject.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on a performance sheet.
 *
 * @param weight what the rule gives for it; null where no rule does
 */
public record SheetLine(
        Indicator indicator, Reading reading, @Nullable IndicatorWeight weight) {

    /** Null where data is lacking. */
    public @Nullable BigDecimal value() {
        return reading.value(indicator.form());
    }

    /** Points; null where data or a weight is lacking, never 0 for that. */
    public @Nullable BigDecimal score() {
        BigDecimal value = value();
        return value == null || weight == null ? null : weight.score(value);
    }

    boolean lacksData() {
        return value() == null;
    }
}
