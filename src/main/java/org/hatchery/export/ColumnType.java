package org.hatchery.export;

/** What the cells of a column are, and how a spreadsheet shows them. */
public enum ColumnType {
    /** Shown and edited as text, so that a spreadsheet never reads it as a formula. */
    TEXT("@", 0, 22),
    WHOLE("#,##0", 0, 14),
    DECIMAL("#,##0.00", 2, 14),
    /** Share; a quarter is {@code 0.25}. */
    PERCENT("0.00%", 2, 14),
    DATE("yyyy-mm-dd", 0, 12),
    YUAN("#,##0.00", 2, 18);

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

    /** Decimal places where numbers are written as text. */
    int places() {
        return places;
    }

    /** Width in characters. */
    int width() {
        return width;
    }
}
