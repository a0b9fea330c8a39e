package org.hatchery.policy;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is, by whatever asked for it; what cannot be told is absent.
 *
 * @param asOf everything recorded before then is counted; null when nothing was asked
 */
record Actuals<K>(Map<K, BigDecimal> values, @Nullable Instant asOf) {

    /** All of these, and the earliest of their moments. */
    static <K> Actuals<K> together(List<Actuals<K>> some) {
        Map<K, BigDecimal> values = new HashMap<>();
        some.forEach(one -> values.putAll(one.values));
        return new Actuals<>(values, earliest(some));
    }

    static @Nullable Instant earliest(List<? extends Actuals<?>> some) {
        return some.stream()
                .map(Actuals::asOf)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }
}
