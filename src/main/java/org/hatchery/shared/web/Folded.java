package org.hatchery.shared.web;

import java.util.stream.Collectors;

/** Lines of a calendar as RFC 5545 3.1 folds them: at 75 octets; the library counts characters. */
public final class Folded {
    private static final int MOST = 75;
    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";

    private Folded() {}

    /** The same text with its lines folded anew, never within a character. */
    public static String text(String folded) {
        return folded.replace(FOLD, "").lines().map(Folded::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            int size = octets(point);
            if (octets + size > MOST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += size;
        }
        return folded.toString();
    }

    /** What a character takes in UTF-8. */
    private static int octets(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
