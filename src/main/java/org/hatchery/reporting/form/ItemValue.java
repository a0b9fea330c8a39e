package org.hatchery.reporting.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What an item says: a number, a yes or no, or words; exactly one of them is there.
 *
 * @param number whole number of the smallest part of the unit, of money fen
 */
@NamedInterface(propagate = false)
public record ItemValue(
        @Nullable Long number,
        @Nullable Boolean flag,
        @Nullable String text) {
    public static ItemValue of(long stored) {
        return new ItemValue(stored, null, null);
    }

    public static ItemValue of(boolean flag) {
        return new ItemValue(null, flag, null);
    }

    public static ItemValue of(String text) {
        return new ItemValue(null, null, text);
    }

    /** A number as it is shown in this unit. */
    public static ItemValue of(BigDecimal shown, ItemUnit unit) {
        return of(unit.stored(shown));
    }

    /** The number as it is shown; null where it is none. */
    public @Nullable BigDecimal shown(ItemUnit unit) {
        return number == null ? null : unit.shown(number);
    }

    /** What an expression reads of it; null for words. */
    @Nullable Object inExpressions(ItemUnit unit) {
        return flag == null ? shown(unit) : flag;
    }

    /** The one way in which it is written where two have to be the same text. */
    public String canonical(ItemUnit unit) {
        BigDecimal shown = shown(unit);
        if (shown != null) {
            return shown.toPlainString();
        }
        return flag == null ? String.valueOf(text) : flag.toString();
    }
}
