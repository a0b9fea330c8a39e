package org.hatchery.totals.reading;

import java.util.function.LongToDoubleFunction;
import org.springframework.modulith.NamedInterface;

/** Where one, two or three quarters of some ordered values lie. */
@NamedInterface(propagate = false)
public final class Quartile {
    private Quartile() {}

    /** Between two neighbours when it falls between them, as with a median of an even number. */
    public static double of(int quarters, long count, LongToDoubleFunction valueAt) {
        double place = (count - 1) * quarters / 4.0;
        long below = (long) Math.floor(place);
        double low = valueAt.applyAsDouble(below);
        double high = valueAt.applyAsDouble((long) Math.ceil(place));
        return low + (high - low) * (place - below);
    }
}
