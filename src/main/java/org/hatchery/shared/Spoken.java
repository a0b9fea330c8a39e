package org.hatchery.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people say them: 2026年12月1日 22:00, 1 Dec 2026, 22:00. */
public final class Spoken {
    private static final DateTimeFormatter CHINESE_DAY =
            DateTimeFormatter.ofPattern("u年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM u", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Spoken() {}

    public static Sentence day(LocalDate day) {
        return new Sentence(CHINESE_DAY.format(day), ENGLISH_DAY.format(day));
    }

    /** A moment in the zone of the platform. */
    public static Sentence moment(LocalDateTime moment) {
        Sentence day = day(moment.toLocalDate());
        String time = TIME.format(moment);
        return new Sentence(day.chinese() + " " + time, day.english() + ", " + time);
    }

    /** From a moment to a later one; the day is said once when both lie on it, and midnight ends a day as 24:00. */
    public static Sentence stretch(LocalDateTime from, LocalDateTime to) {
        Sentence start = moment(from);
        String end = TIME.format(to);
        if (to.toLocalDate().equals(from.toLocalDate())) {
            return new Sentence(start.chinese() + " 至 " + end, start.english() + " to " + end);
        }
        if (to.equals(from.toLocalDate().plusDays(1).atStartOfDay())) {
            return new Sentence(start.chinese() + " 至 24:00", start.english() + " to 24:00");
        }
        Sentence last = moment(to);
        return new Sentence(start.chinese() + " 至 " + last.chinese(), start.english() + " to " + last.english());
    }
}
