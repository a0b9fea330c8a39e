package org.hatchery.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of comma-separated values … */
class CsvWriterTests {
    @Test
    void beginsWithTheMarkByWhichExcelKnowsUtf8() throws IOException {
        byte[] bytes = written(Tables.of(List.of()), Locale.SIMPLIFIED_CHINESE).toByteArray();

        assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(bytes, UTF_8)).doesNotContain("\ufeff\ufeff");
    }

    @Test
    void headsEachColumnWithItsNameAndUnit() throws IOException {
        assertThat(read(Tables.of(List.of()), Locale.SIMPLIFIED_CHINESE).get(0).toList())
                .containsExactly("区域代码", "区域", "在孵企业（家）", "服务时长（小时）", "毕业率（%）", "统计日", "营业收入（元）");
        assertThat(read(Tables.of(List.of()), Locale.ENGLISH).get(0).toList())
                .startsWith("Region code", "Region", "Firms in incubation (firms)");
    }

    @Test
    void keepsNumbersNumbers() throws IOException {
        String line = written(Tables.of(List.of(Tables.full())), Locale.SIMPLIFIED_CHINESE)
                .toString(UTF_8)
                .lines()
                .toList()
                .get(1);

        assertThat(line).isEqualTo("\"210100\",\"沈阳市\",1234,-3.46,33.33,\"2026-09-30\",1234567890.12");
    }

    @Test
    void writesWhatIsKeptBackAsAnAsteriskAndWhatIsNotThereAsNothing() throws IOException {
        assertThat(read(Tables.of(List.of(Tables.gaps())), Locale.SIMPLIFIED_CHINESE)
                        .get(1)
                        .toList())
                .containsExactly("210102", "和平区", "*", "", "", "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\tx",
                "\r=1",
                "\n=1",
                "  =1+1",
                "\u200b=1+1",
                "\u3000=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "=HYPERLINK(\"http://x\",\"点击\")\n第二行"
            })
    void doesNotLetExcelRunWhatLooksLikeAFormula(String text) throws IOException {
        assertThat(read(Tables.of(List.of(Tables.named(text))), Locale.SIMPLIFIED_CHINESE)
                        .get(1)
                        .get(1))
                .isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"沈阳=好", "a+b", "3-4", "x@y.cn", "“引号”\"和\"逗号,", "两\n行", ""})
    void leavesOtherTextsAsTheyAre(String text) throws IOException {
        assertThat(read(Tables.of(List.of(Tables.named(text))), Locale.SIMPLIFIED_CHINESE)
                        .get(1)
                        .get(1))
                .isEqualTo(text);
    }

    @Test
    void neverWritesExponents() throws IOException {
        List<Cell> row = List.of(
                Cell.of("x"),
                Cell.of("y"),
                Cell.of(new BigDecimal("1E+12")),
                Cell.of(new BigDecimal("1E-9")),
                Cell.of(new BigDecimal("1E+2")));

        assertThat(read(Tables.of(List.of(row)), Locale.SIMPLIFIED_CHINESE)
                        .get(1)
                        .toList())
                .containsExactly("x", "y", "1000000000000", "0.00", "10000.00");
    }

    private static ByteArrayOutputStream written(Table table, Locale language) throws IOException {
        var file = new ByteArrayOutputStream();
        Locale locale = language;
        new CsvWriter().write(table, locale, file);
        return file;
    }

    private static List<CSVRecord> read(Table table, Locale language) throws IOException {
        String text = written(table, language).toString(UTF_8).substring(1);
        return CSVParser.parse(text, CSVFormat.RFC4180).getRecords();
    }
}
