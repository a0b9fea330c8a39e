package org.hatchery.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people say them: 2026年12月1日 22:00 至 12月2日 6:00, 1 December 2026 22:00 to 2 December 6:00. */
public final class Spoken {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("u年M月d日", Locale.CHINA);
    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_SAME_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("u年M月", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM u", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Spoken() {}

    public static Sentence day(LocalDate day) {
        return new Sentence(day.format(DAY), day.format(ENGLISH_DAY));
    }

    /** A month such as 2026-12. */
    public static Sentence month(String month) {
        YearMonth said = YearMonth.parse(month);
        return new Sentence(said.format(MONTH), said.format(ENGLISH_MONTH));
    }

    public static Sentence moment(LocalDateTime time) {
        return new Sentence(
                time.format(DAY) + " " + time.format(TIME), time.format(ENGLISH_DAY) + " " + time.format(TIME));
    }

    /** From one day to another, or just the one. */
    public static Sentence days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return new Sentence(
                first.format(DAY) + " 至 " + last.format(sameYear ? SAME_YEAR : DAY),
                first.format(sameYear ? ENGLISH_SAME_YEAR : ENGLISH_DAY) + " to " + last.format(ENGLISH_DAY));
    }

    /** Which days can be chosen: some between two, or just the one. */
    public static Sentence choice(LocalDate first, LocalDate last) {
        Sentence days = days(first, last);
        return first.equals(last) ? Words.say("shared.day-only", days) : Words.say("shared.day-lies", days);
    }

    /** From one moment to another; what both share is said once. */
    public static Sentence span(LocalDateTime from, LocalDateTime to) {
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        boolean sameYear = from.getYear() == to.getYear();
        String chinese = sameDay ? "" : to.format(sameYear ? SAME_YEAR : DAY) + " ";
        String english = sameDay ? "" : to.format(sameYear ? ENGLISH_SAME_YEAR : ENGLISH_DAY) + " ";
        return new Sentence(
                moment(from).chinese() + " 至 " + chinese + to.format(TIME),
                moment(from).english() + " to " + english + to.format(TIME));
    }
}
