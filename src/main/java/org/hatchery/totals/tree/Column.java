package org.hatchery.totals.tree;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.springframework.modulith.NamedInterface;

/** Month of a series. */
@NamedInterface(propagate = false)
public record Column(Series series, YearMonth month) {
    public static Column running(YearMonth month) {
        return new Column(Series.RUNNING, month);
    }

    public static Column running(LocalDate day) {
        return running(YearMonth.from(day));
    }

    public static Column cohort(YearMonth month) {
        return new Column(Series.COHORT, month);
    }

    public static Column year(int year) {
        return new Column(Series.YEAR, YearMonth.of(year, 12));
    }

    /** Sorts by month within a series. */
    @Override
    public String toString() {
        return series.letter() + month.toString();
    }

    public static Column parse(String text) {
        Series series = Arrays.stream(Series.values())
                .filter(some -> some.letter() == text.charAt(0))
                .findFirst()
                .orElseThrow();
        return new Column(series, YearMonth.parse(text.substring(1)));
    }
}
