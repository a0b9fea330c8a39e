package org.hatchery.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A table of 100,000 rows … */
@Isolated("it measures")
class LongTableTests {
    private static final int ROWS = 100_000;
    private static final int EARLY = 10_000;
    /** Five texts and numbers a row would be some 60 MB for the rows between the two measurements. */
    private static final long ALLOWED = 8 << 20;

    @TempDir
    private Path directory;

    private long early;
    private long late;

    @Test
    void takesNoMoreMemoryAtTheEndOfAWorkbookThanAtTheBeginning() throws IOException {
        Path file = write(new XlsxWriter());

        assertThat(late - early).isLessThan(ALLOWED);
        try (InputStream bytes = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.filter(row -> row.getRowNum() > 1)
                            .filter(row -> row.getCellAsNumber(2).orElseThrow().intValue() == row.getRowNum() - 2)
                            .count())
                    .isEqualTo(ROWS);
        }
    }

    @Test
    void takesNoMoreMemoryAtTheEndOfATextThanAtTheBeginning() throws IOException {
        Path file = write(new CsvWriter());

        assertThat(late - early).isLessThan(ALLOWED);
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            assertThat(parser.stream()
                            .skip(1)
                            .filter(row -> row.get(0).equals(row.get(2)))
                            .count())
                    .isEqualTo(ROWS);
        }
    }

    private Path write(TableWriter writer) throws IOException {
        Path file = directory.resolve("long");
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(Tables.of(Tables.many(ROWS).peek(this::measure)), Locale.SIMPLIFIED_CHINESE, out);
        }
        return file;
    }

    private void measure(List<Cell> row) {
        if (row.get(0).equals(Cell.of("" + EARLY))) {
            early = used();
        }
        if (row.get(0).equals(Cell.of("" + (ROWS - 1)))) {
            late = used();
        }
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
