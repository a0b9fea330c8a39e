package org.hatchery.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook, written from top to bottom.
 *
 * <p>Rows leave memory as soon as they are written. Texts are written in place, because a table of shared ones would have
 * to be kept until the end, and always as text, because a formula may be hidden in the name of a firm.
 */
final class XlsxSheet {
    private static final int ROWS_IN_MEMORY = 200;
    /** Longest text that Excel opens in a cell. */
    private static final int LONGEST = 32_767;

    private static final String GREY = "E7E6E6";

    private final Worksheet sheet;
    private int next;

    XlsxSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void width(int place, int characters) {
        sheet.width(place, characters);
    }

    /** Keeps headings and names in sight. */
    void freeze(int columns, int rows) {
        sheet.freezePane(columns, rows);
    }

    void heading(List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            sheet.inlineString(next, place, words.get(place));
            sheet.style(next, place).bold().fillColor(GREY).wrapText(true).set();
        }
        next++;
    }

    void texts(String... words) {
        for (int place = 0; place < words.length; place++) {
            cell(Cell.of(words[place]), place, ColumnType.TEXT);
        }
        next++;
    }

    void skip() {
        next++;
    }

    void row(List<Cell> cells, List<Column> columns) {
        for (int place = 0; place < cells.size(); place++) {
            cell(cells.get(place), place, columns.get(place).type());
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void cell(Cell cell, int place, ColumnType type) {
        if (cell == Cell.Gap.EMPTY) {
            return;
        }
        if (cell instanceof Cell.Figure figure) {
            sheet.value(next, place, figure.number());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(next, place, day.day());
        } else {
            sheet.inlineString(next, place, cell instanceof Cell.Text text ? shortened(text) : Table.SUPPRESSED);
        }
        sheet.style(next, place).format(type.format()).set();
    }

    private static String shortened(Cell.Text text) {
        String words = text.words();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
