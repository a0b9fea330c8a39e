package org.hatchery.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;

/** A file that is brought in … */
class SheetFileTests {
    private static final byte[] GOOD = Lists.of("企业名称", "面积").row("甲", 1.5).xlsx();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static String refusal(byte[] file) {
        var declined = catchThrowableOfType(Rejection.class, () -> rows(file));
        assertThat(declined).as("it was taken").isNotNull();
        return declined.errors().get(0).code() + " "
                + declined.errors().get(0).message().english();
    }

    private static List<RawRow> rows(byte[] file) {
        return SheetFile.read(file, sheets -> {
            List<RawRow> rows = new ArrayList<>();
            for (RawSheet sheet : sheets) {
                try (var some = sheet.rows().get()) {
                    some.forEach(rows::add);
                }
            }
            return rows;
        });
    }

    /** The good workbook with one part more, or another. */
    private static byte[] with(String part, String content) {
        return Lists.changed(GOOD, parts -> {
            parts.put(part, content.getBytes(UTF_8));
            return parts;
        });
    }

    private static byte[] sheet(String rows) {
        return with(
                SHEET,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    @Test
    void isReadCellByCell() {
        assertThat(rows(GOOD).get(1).cell(0).text()).isEqualTo("甲");
        assertThat(rows(GOOD).get(1).cell(1).number()).isEqualByComparingTo("1.5");
    }

    @Test
    void hasNumbersAsPeopleSeeThem() {
        byte[] file = sheet("<row r=\"1\"><c r=\"A1\"><v>85.099999999999994</v></c><c r=\"B1\"><v>1E3</v></c></row>");

        assertThat(rows(file).get(0).cell(0).text()).isEqualTo("85.1");
        assertThat(rows(file).get(0).cell(1).text()).isEqualTo("1000");
    }

    @Test
    void isRefusedWhenItRunsSomethingOrRefersToOtherFiles() {
        assertThat(refusal(with("xl/vbaProject.bin", "x"))).contains("macros");
        assertThat(refusal(with("xl/activeX/activeX1.xml", "<x/>"))).contains("macros");
        assertThat(refusal(with("xl/macrosheets/sheet1.xml", "<x/>"))).contains("macros");
        assertThat(refusal(with("xl/externalLinks/externalLink1.xml", "<x/>"))).contains("other files");
    }

    @Test
    void isRefusedWhenItDefinesEntities() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>";
        assertThat(refusal(with(SHEET, bomb + "<worksheet>&c;</worksheet>"))).contains("entities");
        assertThat(refusal(with("xl/sharedStrings.xml", bomb + "<sst><si><t>&c;</t></si></sst>")))
                .contains("entities");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>";
        assertThat(refusal(with(SHEET, outside))).contains("entities");
    }

    @Test
    void isRefusedWhenItIsLargeInside() {
        assertThat(refusal(with("xl/media/image1.png", "0".repeat(30 << 20))))
                .contains("too large when it is unpacked");
        assertThat(refusal(sheet("<row r=\"1\"/>".repeat(3 << 20)))).contains("too large when it is unpacked");
        assertThat(refusal(Lists.changed(GOOD, parts -> {
                    IntStream.range(0, 2_000).forEach(number -> parts.put("p" + number, new byte[0]));
                    return parts;
                })))
                .contains("too large when it is unpacked");
    }

    @Test
    void isRefusedWhenItIsWide() {
        String cells = "<c><v>1</v></c>".repeat(100_000);
        assertThat(refusal(sheet("<row r=\"1\">" + cells + "</row>"))).contains("500 columns");
        assertThat(refusal(sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .contains("500 columns");
        assertThat(refusal("a,".repeat(100_000).getBytes(UTF_8))).contains("500 columns");
    }

    @Test
    void isRefusedWhenItIsNoSheet() {
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal(new byte[SheetFile.largest() + 1])).contains("larger than 5 MiB");
        assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
                .contains("old .xls or has a password");
        assertThat(refusal("%PDF-1.7 …".getBytes(UTF_8))).contains("Only .xlsx and CSV");
        assertThat(refusal("<html><table>".getBytes(UTF_8))).contains("Only .xlsx and CSV");
        assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains("Only .xlsx and CSV");
        assertThat(refusal("a\0b".getBytes(UTF_8))).contains("Only .xlsx and CSV");
        assertThat(refusal(Lists.changed(GOOD, parts -> Map.of("word/document.xml", "<x/>".getBytes(UTF_8)))))
                .contains("no workbook");
    }

    @Test
    void isRefusedWhenItIsBroken() {
        assertThat(refusal(Arrays.copyOf(GOOD, GOOD.length / 2))).contains("cannot be read");
        assertThat(refusal(with(SHEET, "<worksheet><sheetData><row"))).contains("cannot be read");
        assertThat(refusal(with("xl/workbook.xml", "no xml"))).contains("cannot be read");
    }

    @Test
    void keepsWhatAFormulaIsSaidToBeWorthToItself() {
        byte[] file = sheet("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c></row>");

        assertThat(rows(file).get(0).cell(0).flaw()).isEqualTo(RawCell.Flaw.FORMULA);
        assertThat(rows(file).get(0).cell(1).flaw()).isEqualTo(RawCell.Flaw.ERROR);
        assertThat(rows("a\n=cmd|' /C calc'!A0".getBytes(UTF_8)).get(1).cell(0).flaw())
                .isEqualTo(RawCell.Flaw.FORMULA);
        assertThat(rows("a\n=\"00123\"".getBytes(UTF_8)).get(1).cell(0).text()).isEqualTo("00123");
    }
}
