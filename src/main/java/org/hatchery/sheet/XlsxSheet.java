package org.hatchery.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook, written from top to bottom.
 *
 * <p>Rows leave memory as soon as they are written. Texts are written in place, because a table of shared ones would have
 * to be kept until the end, and always as text, because a formula may be hidden in the name of a firm.
 */
public final class XlsxSheet {
    private static final int ROWS_IN_MEMORY = 200;
    /** Longest text that Excel opens in a cell. */
    private static final int LONGEST = 32_767;

    private static final String GREY = "E7E6E6";
    private static final double LINE = 15;
    /** Characters that stand beside each other on A4 across and can still be read. */
    private static final int PAGE = 260;

    private final Worksheet sheet;
    private final ColumnWidths widths = new ColumnWidths();
    private int next;
    private boolean flushed;

    public XlsxSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** At least so wide; wider where the first rows need it. */
    public void width(int place, int characters) {
        widths.atLeast(place, characters);
    }

    /** Keeps headings and names in sight. */
    public void freeze(int columns, int rows) {
        sheet.freezePane(columns, rows);
    }

    /** To be printed on A4 across, the first row on every page, pages with their numbers. */
    public void print() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    public void heading(List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            String text = shortened(words.get(place));
            sheet.inlineString(next, place, text);
            sheet.style(next, place)
                    .bold()
                    .fillColor(GREY)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
            widths.heading(place, text);
        }
        next++;
    }

    public void texts(String... words) {
        for (int place = 0; place < words.length; place++) {
            cell(Cell.of(words[place]), place, ColumnType.TEXT);
        }
        next++;
    }

    public void skip() {
        next++;
    }

    public void row(List<Cell> cells, List<Column> columns) {
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
        boolean wraps = false;
        if (cell instanceof Cell.Figure figure) {
            sheet.value(next, place, figure.number());
            widths.number(place, figure.number());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(next, place, day.day());
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(next, place, moment.at());
        } else {
            String text = cell instanceof Cell.Text words ? shortened(words.words()) : Table.SUPPRESSED;
            sheet.inlineString(next, place, text);
            wraps = widths.text(place, text);
        }
        var style = sheet.style(next, place).format(type.format());
        (wraps ? style.wrapText(true).verticalAlignment("top") : style).set();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    /** Widths are known and written with the first rows. */
    private void flush() {
        layOut();
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void layOut() {
        if (flushed) {
            return;
        }
        flushed = true;
        widths.each(sheet::width);
        if (widths.linesOfHeading() > 1) {
            sheet.rowHeight(0, LINE * widths.linesOfHeading() + 3);
        }
        if (widths.sum() <= PAGE) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    /** Lets readers choose among the rows that were written below the heading. */
    public void filter(int columns) {
        if (columns > 0) {
            sheet.setAutoFilter(0, 0, Math.max(1, next - 1), columns - 1);
        }
    }

    public void finish() throws IOException {
        layOut();
        sheet.finish();
    }
}
