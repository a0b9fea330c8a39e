package org.hatchery.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook … */
class XlsxWriterTests {
    @Test
    void hasTheFiguresAndWhatTheyMean() throws IOException {
        try (var workbook = read(Tables.of(List.of(Tables.full())), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("数据", "指标说明");
        }
        try (var workbook = read(Tables.of(List.of(Tables.full())), Locale.ENGLISH)) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Data", "Notes");
        }
    }

    @Test
    void headsEachColumnWithItsNameAndUnit() throws IOException {
        assertThat(texts(rows(Tables.of(List.of()), 0).get(0)))
                .containsExactly("区域代码", "区域", "在孵企业（家）", "服务时长（小时）", "毕业率（%）", "统计日", "营业收入（元）");
    }

    @Test
    void keepsNumbersNumbersAndDaysDays() throws IOException {
        Row row = rows(Tables.of(List.of(Tables.full())), 0).get(1);

        assertThat(row.getCellAsString(0)).contains("210100");
        assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("1234"));
        assertThat(row.getCellAsNumber(3)).contains(new BigDecimal("-3.456"));
        assertThat(row.getCellAsNumber(4)).contains(new BigDecimal("0.33333"));
        assertThat(row.getCellAsDate(5)).contains(LocalDate.of(2026, 9, 30).atStartOfDay());
        assertThat(row.getCellAsNumber(6)).contains(new BigDecimal("1234567890.12"));
    }

    @Test
    void showsEachTypeInItsForm() throws IOException {
        assertThat(formats(Tables.full()))
                .containsExactly("@", "@", "#,##0", "#,##0.00", "0.00%", "yyyy-mm-dd", "#,##0.00");
    }

    @Test
    void writesWhatIsKeptBackAsAnAsteriskAndWhatIsNotThereAsNothing() throws IOException {
        Row row = rows(Tables.of(List.of(Tables.gaps())), 0).get(1);

        assertThat(row.getCellAsString(2)).contains("*");
        assertThat(row.getOptionalCell(3)).isEmpty();
    }

    @Test
    void saysWhatEachMetricMeansAndWhatTheTableShows() throws IOException {
        List<Row> notes = rows(Tables.of(List.of()), 1);

        assertThat(texts(notes.get(0))).containsExactly("孵化统计");
        assertThat(texts(notes.get(1))).containsExactly("统计期", "2026-Q3");
        assertThat(texts(notes.get(2))).containsExactly("统计时点", "2026-11-22 12:00:00");
        assertThat(texts(notes.get(3))).containsExactly("指标", "英文名称", "单位", "定义", "来源", "代码");
        assertThat(texts(notes.get(4)))
                .containsExactly(
                        "在孵企业", "Firms in incubation", "家", "=期末在孵企业数", "国科发区〔2018〕300号", "firms.inIncubation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "=HYPERLINK(\"http://x\")"})
    void writesWhatLooksLikeAFormulaAsText(String text) throws IOException {
        var cell = rows(Tables.of(List.of(Tables.named(text))), 0).get(1).getCell(1);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(text);
        assertThat(formats(Tables.named(text)).get(1))
                .as("stays text when it is edited")
                .isEqualTo("@");
    }

    @Test
    void opensWhateverStandsInATextAndHoweverLongItIs() throws IOException {
        List<Row> rows = rows(
                Tables.of(List.of(
                        Tables.named("a\u0000\u0001b\uffffc"),
                        Tables.named("<&>\"'\uD842\uDFB7"),
                        Tables.named("长".repeat(40_000)))),
                0);

        assertThat(rows.get(1).getCellText(1)).startsWith("a").endsWith("c").doesNotContain("\u0000");
        assertThat(rows.get(2).getCellText(1)).isEqualTo("<&>\"'\uD842\uDFB7");
        assertThat(rows.get(3).getCellText(1)).hasSize(32_767).endsWith("…");
    }

    /** An office prints it, scrolls it and looks for single rows. */
    @Test
    void isMadeForPaperAndForTheScreen() throws IOException {
        Map<String, String> parts = parts(Tables.of(List.of(Tables.full(), Tables.gaps())));
        String sheet = parts.get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToPage=\"true\"", "fitToWidth=\"1\"")
                .contains("fitToHeight=\"0\"", "&amp;P / &amp;N")
                .contains("<autoFilter ref=\"A1:G3\">")
                .contains("xSplit=\"2\"", "ySplit=\"1\"", "state=\"frozen\"");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$1");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("orientation=\"landscape\"");
    }

    @Test
    void makesColumnsAsWideAsWhatTheyHoldAndBreaksWhatIsLonger() throws IOException {
        String name = "一个名称相当长的孵化载体有限责任公司";
        Map<String, String> parts = parts(Tables.of(List.of(Tables.named(name), Tables.named("长".repeat(200)))));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        List<Double> widths = each("<col min=\"\\d+\" max=\"\\d+\" width=\"([\\d.]+)\"", sheet).stream()
                .map(width -> Double.valueOf(width.group(1)))
                .toList();

        assertThat(widths.get(1)).isBetween(2.0 * name.length(), 60.0);
        assertThat(widths.get(2)).isLessThan(20);
        assertThat(parts.get("xl/styles.xml")).contains("wrapText=\"true\"");
    }

    @Test
    void hasNotesWithoutMetricsWhereThereAreNone() throws IOException {
        Table metrics = Tables.of(List.of(Tables.full()));
        var plain = new Table(metrics.title(), metrics.columns(), metrics.circumstances(), List.of(), metrics.rows());
        try (var workbook = read(plain, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("数据", "说明");
            assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(3);
        }
    }

    /** Formats of the cells of a row; the reader does not tell those of texts. */
    private static List<String> formats(List<Cell> row) throws IOException {
        Map<String, String> parts = parts(Tables.of(List.of(row)));
        Map<String, String> codes = new HashMap<>();
        each("numFmtId=\"(\\d+)\" formatCode=\"(.*?)\"", parts.get("xl/styles.xml"))
                .forEach(format -> codes.put(format.group(1), format.group(2)));
        String styles = parts.get("xl/styles.xml").replaceFirst("(?s).*<cellXfs", "");
        List<MatchResult> inOrder = each("<xf numFmtId=\"(\\d+)\"", styles);
        return each("r=\"[A-Z]2\" s=\"(\\d+)\"", parts.get("xl/worksheets/sheet1.xml")).stream()
                .map(cell -> inOrder.get(Integer.parseInt(cell.group(1))))
                .map(style -> codes.get(style.group(1)))
                .toList();
    }

    private static List<MatchResult> each(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static Map<String, String> parts(Table table) throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        Files.write(file, written(table, Locale.SIMPLIFIED_CHINESE));
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), UTF_8));
            }
        }
        Files.delete(file);
        return parts;
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static List<Row> rows(Table table, int sheet) throws IOException {
        try (var workbook = read(table, Locale.SIMPLIFIED_CHINESE)) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private static ReadableWorkbook read(Table table, Locale language) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(written(table, language)));
    }

    private static byte[] written(Table table, Locale language) throws IOException {
        var file = new ByteArrayOutputStream();
        new XlsxWriter().write(table, language, file);
        return file.toByteArray();
    }
}
