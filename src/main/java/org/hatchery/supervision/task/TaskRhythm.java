package org.hatchery.supervision.task;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hatchery.shared.Period;
import org.springframework.modulith.NamedInterface;

/** How often the progress of a task is told (报送频率), on the last day of each such period at the latest. */
@NamedInterface(propagate = false)
public enum TaskRhythm {
    MONTH("%d-%2$02d", 1),
    QUARTER("%d-Q%d", 3),
    HALF_YEAR("%d-H%d", 6),
    YEAR("%d", 12);

    private final String form;
    private final int months;

    TaskRhythm(String form, int months) {
        this.form = form;
        this.months = months;
    }

    /** The period of this length in which a day lies. */
    public Period of(LocalDate day) {
        int place = (day.getMonthValue() - 1) / months + 1;
        return new Period(String.format(form, day.getYear(), place));
    }

    /** Those in which somebody works between two days. */
    Stream<Period> between(LocalDate first, LocalDate last) {
        return of(first).upTo(of(last));
    }

    boolean has(Period period) {
        return of(period.firstDay()).equals(period);
    }
}
