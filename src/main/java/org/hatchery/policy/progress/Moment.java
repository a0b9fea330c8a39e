package org.hatchery.policy.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.shared.Period;

/** When a figure is read: in one period, or in several years that are added up. */
record Moment(List<Period> periods) {
    static Moment of(Period period) {
        return new Moment(List.of(period));
    }

    static Moment of(int year) {
        return of(new Period(String.valueOf(year)));
    }

    /** All these years together. */
    static Moment since(int first, int last) {
        return new Moment(IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Period(String.valueOf(year)))
                .toList());
    }
}
