package org.hatchery.exchange.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A file that somebody sends as a list: a workbook, or values between commas; known by its content, never by its name. */
public final class SheetFile {
    private static final int LARGEST = 5 << 20;

    private SheetFile() {}

    /** Largest one that is taken, in bytes. */
    public static int largest() {
        return LARGEST;
    }

    /**
     * Hands its sheets to somebody.
     *
     * @throws org.hatchery.shared.Rejection FILE_REFUSED for what is no sheet, or might do harm
     */
    public static <T> T read(byte[] file, Function<List<RawSheet>, T> reader) {
        if (file.length == 0) {
            throw Refuse.file("exchange.empty");
        }
        if (file.length > LARGEST) {
            throw Refuse.file("exchange.too-large", LARGEST >> 20);
        }
        if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw Refuse.file("exchange.old-or-encrypted");
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return XlsxSheets.read(file, reader);
        }
        if (Stream.of("%PDF", "<html", "<?xml", "<!DOCTYPE")
                .anyMatch(other -> begins(file, other.chars().toArray()))) {
            throw Refuse.file("exchange.no-sheet");
        }
        return reader.apply(List.of(CsvSheet.of(file)));
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= file.length || (file[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
