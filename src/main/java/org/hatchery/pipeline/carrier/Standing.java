package org.hatchery.pipeline.carrier;

import java.util.List;
import org.hatchery.totals.reading.Quartile;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How carriers of one kind and level stand by one metric: their spread, and from where on one lies far out.
 *
 * @param values in ascending order
 */
@NamedInterface(propagate = false)
public record Standing(List<Double> values) {
    /** Usual width of the fences, in distances between the quartiles. */
    private static final double FENCE = 1.5;

    public @Nullable Double quartile(int quarters) {
        return values.isEmpty() ? null : Quartile.of(quarters, values.size(), place -> values.get((int) place));
    }

    public @Nullable Double mean() {
        return values.isEmpty()
                ? null
                : values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Below it a carrier lies far out; null when there are none. */
    public @Nullable Double lowerFence() {
        return fence(1, -FENCE);
    }

    public @Nullable Double upperFence() {
        return fence(3, FENCE);
    }

    @Nullable private Double fence(int quarters, double width) {
        Double from = quartile(quarters);
        Double low = quartile(1);
        Double high = quartile(3);
        return from == null || low == null || high == null ? null : from + width * (high - low);
    }

    /** Place of a value from the highest, 1 for the highest; equal values share the better place. */
    public int rank(double value) {
        return (int) values.stream().filter(other -> other > value).count() + 1;
    }

    public boolean isOutlier(double value) {
        Double low = lowerFence();
        Double high = upperFence();
        return low != null && high != null && (value < low || value > high);
    }
}
