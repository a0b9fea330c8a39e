package org.hatchery.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of values between commas, tabs or semicolons.
 *
 * <p>How its characters are written is not guessed: text of other encodings is hardly ever well-formed UTF-8, and what is
 * neither that nor GB 18030, of which GBK is a part, is no text of ours.
 */
final class CsvSheet {
    private static final Charset GB = Charset.forName("GB18030");
    private static final char MARK = '\ufeff';
    private static final int LOOKED_AT = 4_000;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDEST = 500;

    private CsvSheet() {}

    static RawSheet of(byte[] file) {
        String text = text(file);
        return new RawSheet(null, () -> rows(text));
    }

    private static String text(byte[] file) {
        Charset marked = begins(file, 0xff, 0xfe) ? UTF_16LE : begins(file, 0xfe, 0xff) ? UTF_16BE : null;
        Optional<String> text =
                marked == null ? decoded(file, UTF_8).or(() -> decoded(file, GB)) : decoded(file, marked);
        String read = text.orElseThrow(() -> Refuse.file("exchange.no-sheet"));
        if (read.indexOf('\0') >= 0) {
            throw Refuse.file("exchange.no-sheet");
        }
        return !read.isEmpty() && read.charAt(0) == MARK ? read.substring(1) : read;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Stream<RawRow> rows(String text) {
        try {
            var number = new AtomicInteger();
            CSVParser parser = CSVParser.parse(
                    new StringReader(text),
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(delimiter(text))
                            .setIgnoreEmptyLines(false)
                            .get());
            return parser.stream().map(line -> new RawRow(number.incrementAndGet(), cells(line)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The one that stands most often at the beginning. */
    private static char delimiter(String text) {
        String first = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return Stream.of(',', '\t', ';')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElse(',');
    }

    private static long count(String text, char character) {
        return text.chars().filter(one -> one == character).count();
    }

    private static List<RawCell> cells(CSVRecord line) {
        if (line.size() > WIDEST) {
            throw Refuse.file("exchange.too-many-columns", WIDEST);
        }
        return line.stream().map(CsvSheet::cell).toList();
    }

    private static RawCell cell(String text) {
        String plain = text.strip();
        // ="0123" is how some programs keep a number from losing its zeros
        if (plain.length() > 3 && plain.startsWith("=\"") && plain.endsWith("\"")) {
            return RawCell.of(plain.substring(2, plain.length() - 1));
        }
        if (plain.startsWith("=")) {
            return RawCell.flawed(plain, RawCell.Flaw.FORMULA);
        }
        return RawCell.of(plain.length() <= LONGEST_CELL ? plain : plain.substring(0, LONGEST_CELL));
    }
}
