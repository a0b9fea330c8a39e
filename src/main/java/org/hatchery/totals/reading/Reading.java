package org.hatchery.totals.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Vector;
import org.springframework.modulith.NamedInterface;

/**
 * What the totals say of a window of days: stocks at its end, flows within it, shares of both.
 *
 * @param before everything up to the month before
 * @param end everything up to the last month
 * @param year what was said of the year; empty unless the window is one
 * @param choice of what it was read
 */
@NamedInterface(propagate = false)
public record Reading(Vector before, Vector end, Vector year, Window window, Choice choice) {
    /** Whether nothing was ever there. */
    public boolean isEmpty() {
        return end.isZero();
    }

    /** The same with the stocks there were as the window began. */
    public Reading begun() {
        return new Reading(before, before, year, window, choice);
    }

    public long stock(int account) {
        return end.at(account);
    }

    public long stock(Account account) {
        return end.at(account);
    }

    public long flow(int account) {
        return end.at(account) - before.at(account);
    }

    public long flow(Account account) {
        return flow(account.number());
    }

    /** All parts of an account together. */
    public long flows(Account account) {
        return end.sum(account) - before.sum(account);
    }

    /** All parts of an account together, since the beginning. */
    public long ever(Account account) {
        return end.sum(account);
    }

    /** A stock times the days of the window on which it was there; the account keeps moments. */
    public long days(Account stock) {
        return daysUpTo(end, stock, window.stockOn())
                - daysUpTo(before, stock, window.from().minusDays(1));
    }

    private static long daysUpTo(Vector amounts, Account stock, LocalDate day) {
        Integer moment = stock.numbers().moment();
        if (moment == null) {
            throw new IllegalArgumentException("The days of " + stock + " are not counted.");
        }
        return (day.toEpochDay() + 1) * amounts.at(stock) - amounts.at(moment);
    }

    /** How the parts of an account that came within the window are spread. */
    public Spread spread(Account account) {
        long[] since = end.parts(account);
        long[] until = before.parts(account);
        List<Long> counts = IntStream.range(0, since.length)
                .mapToObj(part -> since[part] - until[part])
                .toList();
        return Spread.of(counts);
    }

    /** The amount when parties in this form are wanted, and 0 otherwise. */
    public long of(Enum<?> form, long amount) {
        return choice.wants(form) ? amount : 0;
    }

    /** Readings of what does not overlap, as one. */
    public static Reading sum(Stream<Reading> readings, Window window, Choice choice) {
        return readings.reduce(
                new Reading(Vector.ZERO, Vector.ZERO, Vector.ZERO, window, choice),
                (one, other) -> new Reading(
                        one.before.plus(other.before),
                        one.end.plus(other.end),
                        one.year.plus(other.year),
                        window,
                        choice));
    }
}
