package org.hatchery.award.selfcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Metrics by which an indicator of a rule of recognition is told (指标来源).
 *
 * @param metrics keys of those that are added up
 * @param per key of the metric they are divided by; null where they stand alone
 * @param times what the quotient is multiplied with; null for 1
 */
record CheckSource(
        String indicator,
        List<String> metrics,
        @Nullable String per,
        @Nullable Integer times,
        Over over) {
    private static final int DIGITS = 6;

    /** Which time it is told of. */
    enum Over {
        TODAY,
        LAST_YEAR
    }

    /** What it comes to; empty where a metric cannot be told. */
    Optional<BigDecimal> of(Reading reading, CountedIndicators counted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String key : metrics) {
            Optional<BigDecimal> value = counted.value(key, reading);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        BigDecimal whole = sum;
        return per == null ? Optional.of(whole) : counted.value(per, reading).flatMap(by -> divided(whole, by));
    }

    private Optional<BigDecimal> divided(BigDecimal sum, BigDecimal by) {
        return by.signum() == 0
                ? Optional.empty()
                : Optional.of(sum.multiply(BigDecimal.valueOf(times == null ? 1 : times))
                        .divide(by, DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }
}
