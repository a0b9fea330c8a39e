package org.hatchery.policy.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as they are entered: sums of them stay within what the database holds exactly. */
final class Figure {
    private static final int DECIMALS = 6;

    private Figure() {}

    /** Whether it has few enough decimals; none has. */
    static boolean fits(@Nullable BigDecimal value) {
        return value == null || value.scale() <= DECIMALS;
    }
}
