package org.hatchery.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reporting period: a year, half-year, quarter or month (统计期).
 *
 * @param value {@code 2026}, {@code 2026-H2}, {@code 2026-Q3} or {@code 2026-10}; years 1900 to 2999
 */
public record Period(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("(19\\d\\d|2\\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    public Period {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A period is 2026, 2026-H2, 2026-Q3 or 2026-10, not " + value + ".");
        }
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return dayAfter().minusDays(1);
    }

    /** First day that no longer belongs to the period. */
    public LocalDate dayAfter() {
        return firstMonth().plusMonths(months()).atDay(1);
    }

    /** The periods of one kind from this one to another, both included; none when that is of another kind or earlier. */
    public Stream<Period> upTo(Period last) {
        long between = ChronoUnit.MONTHS.between(firstMonth(), last.firstMonth());
        return months() == last.months()
                ? Stream.iterate(this, Period::next).limit(Math.max(0, between / months() + 1))
                : Stream.empty();
    }

    private Period next() {
        YearMonth month = YearMonth.from(dayAfter());
        int place = (month.getMonthValue() - 1) / months() + 1;
        return new Period(
                switch (months()) {
                    case 12 -> String.valueOf(month.getYear());
                    case 6 -> month.getYear() + "-H" + place;
                    case 3 -> month.getYear() + "-Q" + place;
                    default -> month.toString();
                });
    }

    private YearMonth firstMonth() {
        Matcher parts = parts();
        return YearMonth.of(Integer.parseInt(parts.group(1)), firstMonthNumber(parts));
    }

    private static int firstMonthNumber(Matcher parts) {
        if (parts.group(2) != null) {
            return 6 * Integer.parseInt(parts.group(2)) - 5;
        }
        if (parts.group(3) != null) {
            return 3 * Integer.parseInt(parts.group(3)) - 2;
        }
        return parts.group(4) != null ? Integer.parseInt(parts.group(4)) : 1;
    }

    private int months() {
        Matcher parts = parts();
        if (parts.group(2) != null) {
            return 6;
        }
        if (parts.group(3) != null) {
            return 3;
        }
        return parts.group(4) != null ? 1 : 12;
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}
