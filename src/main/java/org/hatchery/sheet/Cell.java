package org.hatchery.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What stands where a row and a column of a table meet. */
public sealed interface Cell {
    /** Words, whatever they look like. */
    record Text(String words) implements Cell {}

    /** Number; a share of {@code 0.25} is a quarter, money is in yuan. */
    record Figure(BigDecimal number) implements Cell {}

    /** Day. */
    record Day(LocalDate day) implements Cell {}

    /** Moment, in the time of the place where people read it. */
    record Moment(LocalDateTime at) implements Cell {}

    /** No value. */
    enum Gap implements Cell {
        /** Nothing is known, or nothing can be. */
        EMPTY,
        /** So few firms stand behind it that it would tell about one of them. */
        SUPPRESSED
    }

    static Cell of(@Nullable String words) {
        return words == null ? Gap.EMPTY : new Text(words);
    }

    static Cell of(@Nullable BigDecimal number) {
        return number == null ? Gap.EMPTY : new Figure(number);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? Gap.EMPTY : new Day(day);
    }

    static Cell of(@Nullable Yuan money) {
        return money == null ? Gap.EMPTY : new Figure(money.toDecimal());
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }
}
