package org.hatchery.programme.terms;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hatchery.shared.Months;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How long a voucher is valid (有效期); the earliest of what is set, open-ended where nothing is.
 *
 * @param months from the day of issue, which itself does not count
 * @param untilMonth with {@code untilDay}: last day in a year, such as 30 September
 */
@NamedInterface(propagate = false)
public record Validity(
        @Nullable Integer months,
        @Nullable Integer untilMonth,
        @Nullable Integer untilDay) {

    /** Last day on which a voucher issued that day can be used; null where no rule says so. */
    public @Nullable LocalDate lastDay(LocalDate issuedOn) {
        LocalDate byMonths = months == null ? null : Months.lastDay(issuedOn, months);
        LocalDate byDate = untilMonth == null || untilDay == null ? null : next(issuedOn, untilMonth, untilDay);
        return Stream.of(byMonths, byDate)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate next(LocalDate issuedOn, int month, int day) {
        LocalDate thisYear = LocalDate.of(issuedOn.getYear(), month, day);
        return thisYear.isBefore(issuedOn) ? thisYear.plusYears(1) : thisYear;
    }
}
