package org.hatchery.exchange.kind;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.exchange.file.RawCell;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Words;

/** Reads days as people write them: 2026-03-05, 2026.3.5, 2026年3月5日, 20260305, or as the number behind a date cell. */
final class CellDays {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*日?(?:[ T].*)?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}");
    private static final LocalDate BEFORE_FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    private CellDays() {}

    /**
     * The day.
     *
     * @throws Unfit where it is none, or could be read as two
     */
    static LocalDate read(RawCell cell, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher together = RUN_TOGETHER.matcher(plain);
        if (together.matches()) {
            return day(together, text);
        }
        LocalDate stored = cell.day();
        if (stored != null) {
            return stored;
        }
        if (SERIAL.matcher(plain).matches()) {
            return BEFORE_FIRST_SERIAL.plusDays(Integer.parseInt(plain));
        }
        Matcher written = WRITTEN.matcher(plain);
        if (written.matches()) {
            return day(written, text);
        }
        throw unreadable(text);
    }

    private static LocalDate day(Matcher parts, String text) {
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        } catch (DateTimeException none) {
            throw new Unfit(Words.say("exchange.no-such-day", CellValues.shown(text)));
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Unfit unreadable(String text) {
        return new Unfit(Words.say("exchange.day-unreadable", CellValues.shown(text)));
    }
}
