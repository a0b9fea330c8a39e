package org.hatchery.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTests {
    private static final byte[] ARCHIVE = Files.ofd();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Files.PDF),
                Arguments.of(FileKind.JPEG, Files.JPEG),
                Arguments.of(FileKind.PNG, Files.PNG),
                Arguments.of(FileKind.XML, Files.XML),
                Arguments.of(FileKind.XML, ("\uFEFF" + new String(Files.XML, UTF_8)).getBytes(UTF_8)),
                Arguments.of(FileKind.OFD, Files.ofd()),
                Arguments.of(null, Files.EXE),
                Arguments.of(null, "<html><script>alert(1)</script></html>".getBytes(UTF_8)),
                Arguments.of(null, ("x" + new String(Files.PDF, UTF_8)).getBytes(UTF_8)),
                Arguments.of(null, Files.archive("word/document.xml")),
                Arguments.of(null, Files.archive("Doc_0/OFD.xml")),
                Arguments.of(null, Arrays.copyOf(Files.PDF, 4)),
                Arguments.of(null, new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isKnownByTheContent(FileKind kind, byte[] bytes) {
        assertThat(FileKind.of(bytes).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
                "<?xml version=\"1.0\"?><HTML/>",
                "<?xml version=\"1.0\"?><EInvoice><x:p xmlns:x=\"http://www.w3.org/1999/xhtml\"/></EInvoice>",
                "<?xml version=\"1.0\"?><EInvoice><script/></EInvoice>",
                "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?><EInvoice/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<?xml version=\"1.0\"?><!DOCTYPE html><EInvoice/>",
                "<?xml version=\"1.0\"?><EInvoice>",
                "<?xml version=\"1.0\"?>",
                "<?xmlx><EInvoice/>",
                "%PDF-1.7\n<html><script>alert(1)</script></html>",
                "%PDF-<!DOCTYPE html><title>x</title>",
                "%PDF-1.4 <SVG onload=alert(1)>"
            })
    void isNoneOfAPageInDisguise(String page) {
        assertThat(FileKind.of(page.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void isThatOfDataInAnyEncodingThatItNames() {
        String invoice = "<?xml version=\"1.0\" encoding=\"GBK\"?><EInvoice><项目>检测服务</项目></EInvoice>";

        assertThat(FileKind.of(invoice.getBytes(Charset.forName("GBK")))).contains(FileKind.XML);
    }

    @Test
    void isNoArchiveWhoseDirectoryWasSpoilt() {
        assertThat(FileKind.of(Arrays.copyOf(ARCHIVE, ARCHIVE.length - 30))).isEmpty();
    }

    @Property(tries = 5_000)
    void isToldOrNotOfAnArchiveThatWasSpoiltAnywhere(@ForAll Draws random) {
        byte[] spoilt = ARCHIVE.clone();
        for (int change = 0; change < 3; change++) {
            spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt();
        }
        assertThatCode(() -> FileKind.of(spoilt)).doesNotThrowAnyException();
        Statistics.label("still an archive")
                .collect(FileKind.of(spoilt).isPresent())
                .coverage(told ->
                        Stream.of(true, false).forEach(each -> told.check(each).count(often -> often > 50)));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("发票.pdf", "发票.pdf"),
                Arguments.of("scan.PDF", "scan.PDF"),
                Arguments.of("C:\\Users\\王\\发票.pdf", "发票.pdf"),
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("发票.pdf/", "file.pdf"),
                Arguments.of("..pdf", "pdf.pdf"),
                Arguments.of("invoice.exe", "invoice.exe.pdf"),
                Arguments.of("invoice\u202Efdp.exe", "invoicefdp.exe.pdf"),
                Arguments.of("a\0b\r\nc.pdf", "abc.pdf"),
                Arguments.of("a\"b;c:d?.pdf", "a_b_c_d_.pdf"),
                Arguments.of(" . ", "file.pdf"),
                Arguments.of("合同", "合同.pdf"),
                Arguments.of("𠮷.pdf", "𠮷.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesEveryNameASafeForm(String given, String safe) {
        assertThat(FileName.safe(given, FileKind.PDF)).isEqualTo(safe);
    }

    @Test
    void givesAFileWithoutANameOneAndShortensLongOnes() {
        assertThat(FileName.safe(null, FileKind.JPEG)).isEqualTo("file.jpg");
        assertThat(FileName.safe("照片.jpeg", FileKind.JPEG)).isEqualTo("照片.jpeg");
        assertThat(FileName.safe("𠮷".repeat(300) + ".ofd", FileKind.OFD)).isEqualTo("𠮷".repeat(100) + ".ofd");
    }
}
