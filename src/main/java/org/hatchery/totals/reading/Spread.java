package org.hatchery.totals.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How whole numbers are spread, by how often each occurs.
 *
 * @param count how many there are
 * @param median null when there are none, as the others
 */
@NamedInterface(propagate = false)
public record Spread(
        long count,
        @Nullable Double lowerQuartile,
        @Nullable Double median,
        @Nullable Double upperQuartile,
        @Nullable Double mean) {

    /** The spread of 0, 1, 2 and so on by how often each occurs. */
    public static Spread of(List<Long> counts) {
        long all = counts.stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return new Spread(0, null, null, null, null);
        }
        long sum = 0;
        for (int value = 0; value < counts.size(); value++) {
            sum += value * counts.get(value);
        }
        return new Spread(
                all, quantile(counts, all, 1), quantile(counts, all, 2), quantile(counts, all, 3), (double) sum / all);
    }

    private static double quantile(List<Long> counts, long all, int quarters) {
        return Quartile.of(quarters, all, place -> valueAt(counts, place));
    }

    private static double valueAt(List<Long> counts, long place) {
        long seen = 0;
        for (int value = 0; value < counts.size(); value++) {
            seen += counts.get(value);
            if (seen > place) {
                return value;
            }
        }
        throw new IllegalArgumentException("There are not that many values.");
    }
}
