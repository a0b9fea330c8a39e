package org.hatchery.reporting.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hatchery.shared.Period;

/** How often a form is filled in (报告频率). */
public enum Rhythm {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** Whether it is asked for this period. */
    public boolean fits(Period period) {
        return ChronoUnit.MONTHS.between(period.firstDay(), period.dayAfter()) == months;
    }

    /** The period in which a day lies. */
    public Period around(LocalDate day) {
        int place = (day.getMonthValue() - 1) / months + 1;
        return new Period(
                switch (this) {
                    case MONTH -> String.format("%04d-%02d", day.getYear(), place);
                    case QUARTER -> day.getYear() + "-Q" + place;
                    case HALF -> day.getYear() + "-H" + place;
                    case YEAR -> Integer.toString(day.getYear());
                });
    }

    /** The period before. */
    public Period before(Period period) {
        return around(period.firstDay().minusDays(1));
    }

    /** The same period of the year before. */
    public Period yearBefore(Period period) {
        return around(period.firstDay().minusYears(1));
    }
}
