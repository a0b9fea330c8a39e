package org.hatchery.sheet;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** What the cells of a column are, and how a spreadsheet shows them. */
public enum ColumnType {
    /** Shown and edited as text, so that a spreadsheet never reads it as a formula. */
    TEXT("@", 0, 22),
    WHOLE("#,##0", 0, 14),
    DECIMAL("#,##0.00", 2, 14),
    /** Share; a quarter is {@code 0.25}. */
    PERCENT("0.00%", 2, 14),
    DATE("yyyy-mm-dd", 0, 12),
    YUAN("#,##0.00", 2, 18),
    /** Money in a larger unit; as text it keeps all its places. */
    AMOUNT("#,##0.00", 2, 18),
    /** Moment, told to the minute in the time of Beijing. */
    MOMENT("yyyy-mm-dd hh:mm", 0, 18);

    private final String format;
    private final int places;
    private final int width;

    ColumnType(String format, int places, int width) {
        this.format = format;
        this.places = places;
        this.width = width;
    }

    /** Format in the language of spreadsheets. */
    String format() {
        return format;
    }

    /** The number where it is written as text. */
    BigDecimal asText(BigDecimal number) {
        return switch (this) {
            // the heading of a share says %
            case PERCENT -> number.movePointRight(2).setScale(places, HALF_UP);
            case AMOUNT -> {
                BigDecimal all = number.stripTrailingZeros();
                yield all.setScale(Math.max(places, all.scale()), HALF_UP);
            }
            default -> number.setScale(places, HALF_UP);
        };
    }

    /** Width in characters. */
    int width() {
        return width;
    }
}
