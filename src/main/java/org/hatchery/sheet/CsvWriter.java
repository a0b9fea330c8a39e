package org.hatchery.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes comma-separated values that Excel opens as they are: UTF-8 with its mark, texts in quotes, numbers without. */
@Component
public class CsvWriter implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** Quotes do not keep Excel from running what looks like a formula, also behind blanks and in full width. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final CSVFormat FORM =
            CSVFormat.EXCEL.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public void write(Table table, Locale language, OutputStream file) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(text, FORM);
        printer.printRecord(table.columns().stream()
                .map(column -> harmless(column.heading(language)))
                .toList());
        table.rows().forEachOrdered(row -> print(row, table.columns(), printer));
        printer.flush();
    }

    private static void print(List<Cell> row, List<Column> columns, CSVPrinter printer) {
        List<@Nullable Object> values = new ArrayList<>(row.size());
        for (int place = 0; place < row.size(); place++) {
            values.add(value(row.get(place), columns.get(place).type()));
        }
        try {
            printer.printRecord(values);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable Object value(Cell cell, ColumnType type) {
        if (cell instanceof Cell.Figure figure) {
            return new Plain(type.asText(figure.number()));
        }
        if (cell instanceof Cell.Text text) {
            return harmless(text.words());
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        if (cell instanceof Cell.Moment moment) {
            return moment.at().format(MINUTE);
        }
        return cell == Cell.Gap.SUPPRESSED ? Table.SUPPRESSED : null;
    }

    /** A number with all its zeros, where others write {@code 5E-9}; printed without quotes because it is one. */
    private static final class Plain extends Number {
        private static final long serialVersionUID = 1L;

        private final BigDecimal number;

        Plain(BigDecimal number) {
            this.number = number;
        }

        @Override
        public int intValue() {
            return number.intValue();
        }

        @Override
        public long longValue() {
            return number.longValue();
        }

        @Override
        public float floatValue() {
            return number.floatValue();
        }

        @Override
        public double doubleValue() {
            return number.doubleValue();
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
