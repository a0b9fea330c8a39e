package org.hatchery.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** How wide the columns of a sheet have to be for what its first rows say; a Chinese character takes the room of two. */
final class ColumnWidths {
    /** What is longer goes on in the next line of its cell. */
    static final int WIDEST = 48;

    private static final int AIR = 2;
    /** A heading may be broken: a column of small numbers need not be as wide as its name. */
    private static final int LINES = 3;

    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, Integer> headings = new TreeMap<>();

    interface Each {
        void width(int place, double characters);
    }

    void atLeast(int place, int characters) {
        widths.merge(place, characters, Math::max);
    }

    void heading(int place, String text) {
        int needed = taken(text) + AIR;
        headings.put(place, needed);
        atLeast(place, Math.min(WIDEST, Math.max(needed / LINES, Math.min(needed, 12))));
    }

    void number(int place, BigDecimal number) {
        int digits = number.precision() - number.scale();
        atLeast(place, Math.min(WIDEST, digits + digits / 3 + 3 + AIR));
    }

    /** Whether it takes more than one line. */
    boolean text(int place, String text) {
        int needed = taken(text) + AIR;
        atLeast(place, Math.min(WIDEST, needed));
        return needed > WIDEST || text.indexOf('\n') >= 0;
    }

    private static int taken(String text) {
        // nobody measures a whole essay to know that it is long
        return text.codePoints()
                .limit(2L * WIDEST)
                .map(point -> point < 0x1100 ? 1 : 2)
                .sum();
    }

    void each(Each each) {
        widths.forEach(each::width);
    }

    int sum() {
        return widths.values().stream().mapToInt(Integer::intValue).sum();
    }

    int linesOfHeading() {
        return headings.entrySet().stream()
                .mapToInt(one -> lines(one.getValue(), widths.getOrDefault(one.getKey(), WIDEST)))
                .max()
                .orElse(1);
    }

    private static int lines(int needed, int width) {
        return (needed + width - 1) / width;
    }
}
