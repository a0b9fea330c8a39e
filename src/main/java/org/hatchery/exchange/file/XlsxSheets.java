package org.hatchery.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Sheets of a workbook that was looked through; row by row, and never what a formula is said to be worth. */
final class XlsxSheets {
    private static final int MOST_SHEETS = 20;
    /** As many digits as a spreadsheet keeps: what comes after them is no number of anybody's. */
    private static final MathContext KEPT = new MathContext(15);

    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 100_000;

    private XlsxSheets() {}

    /** Hands the visible sheets to somebody, and closes the file. */
    static <T> T read(byte[] file, Function<List<RawSheet>, T> reader) {
        ZipCheck.check(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            LocalDate zero = workbook.isDate1904() ? ZERO_1904 : ZERO_1900;
            return reader.apply(workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .limit(MOST_SHEETS)
                    .map(sheet -> new RawSheet(sheet.getName(), () -> rows(sheet, zero)))
                    .toList());
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | NumberFormatException broken) {
            throw Refuse.file("exchange.workbook-broken");
        }
    }

    private static Stream<RawRow> rows(Sheet sheet, LocalDate zero) {
        try {
            return sheet.openStream().map(row -> row(row, zero));
        } catch (IOException broken) {
            throw Refuse.file("exchange.workbook-broken");
        }
    }

    private static RawRow row(Row row, LocalDate zero) {
        List<RawCell> cells = new ArrayList<>(row.getCellCount());
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getOptionalCell(place).map(cell -> cell(cell, zero)).orElse(RawCell.BLANK));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static RawCell cell(Cell cell, LocalDate zero) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return RawCell.flawed("=" + cell.getFormula(), RawCell.Flaw.FORMULA);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber().round(KEPT), zero);
            case ERROR -> RawCell.flawed(String.valueOf(cell.getRawValue()), RawCell.Flaw.ERROR);
            case EMPTY -> RawCell.BLANK;
            default -> RawCell.of(cell.getText());
        };
    }

    private static RawCell number(BigDecimal number, LocalDate zero) {
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        long whole = number.longValue();
        LocalDate day = whole > 0 && whole < LAST_SERIAL ? zero.plusDays(whole) : null;
        return new RawCell(text, number, day, RawCell.Flaw.NONE);
    }
}
