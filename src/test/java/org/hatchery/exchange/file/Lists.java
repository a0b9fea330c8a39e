package org.hatchery.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as people write them: rows of texts, numbers, days and formulas, as a workbook or as values between commas. */
public final class Lists {
    private final List<List<Object>> rows = new ArrayList<>();

    /** A formula with what it is said to be worth. */
    public record Formula(String text) {}

    public static Lists of(Object... heading) {
        return new Lists().row(heading);
    }

    /** One more row; null and empty text are blank cells. */
    public Lists row(Object... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    public byte[] xlsx() {
        return workbook(Map.of("名单", this));
    }

    /** Several lists, each on a sheet of this name, in their order. */
    public static byte[] workbook(Map<String, Lists> sheets) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", null)) {
            sheets.forEach((name, list) -> list.on(workbook.newWorksheet(name)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void on(Worksheet sheet) {
        for (int row = 0; row < rows.size(); row++) {
            for (int place = 0; place < rows.get(row).size(); place++) {
                put(sheet, row, place, rows.get(row).get(place));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int place, Object cell) {
        if (cell instanceof Formula formula) {
            sheet.formula(row, place, formula.text());
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, place, day);
            sheet.style(row, place).format("yyyy/m/d").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, place, number);
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.value(row, place, cell.toString());
        }
    }

    public byte[] csv(Charset charset) {
        return text().getBytes(charset);
    }

    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(Lists::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }

    private static String quoted(Object cell) {
        String text = cell == null ? "" : cell.toString();
        return text.matches("(?s).*[,\"\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The same workbook with other parts. */
    public static byte[] changed(byte[] workbook, UnaryOperator<Map<String, byte[]>> change) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
                for (var entry : Collections.list(zip.getEntries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            var file = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, byte[]> part : change.apply(parts).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
