package org.hatchery.exchange.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in a file.
 *
 * @param number null unless the file says that it is one
 * @param day the day that such a number would be; null where it would be none
 */
public record RawCell(
        String text, @Nullable BigDecimal number, @Nullable LocalDate day, Flaw flaw) {
    static final RawCell BLANK = of("");

    /** Why a cell has no value that anybody vouches for. */
    public enum Flaw {
        NONE,
        FORMULA,
        ERROR
    }

    static RawCell of(String text) {
        return new RawCell(text, null, null, Flaw.NONE);
    }

    static RawCell flawed(String text, Flaw flaw) {
        return new RawCell(text, null, null, flaw);
    }

    public boolean isBlank() {
        return flaw == Flaw.NONE && text.isBlank();
    }
}
