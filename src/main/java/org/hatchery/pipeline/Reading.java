package org.hatchery.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.totals.Account;
import org.hatchery.totals.Vector;

/**
 * What the totals say of a window of days: stocks at its end, flows within it, shares of both.
 *
 * @param before everything up to the month before
 * @param end everything up to the last month
 * @param year what was said of the year; empty unless the window is one
 * @param filter of which carriers and incubatees it was read
 */
public record Reading(Vector before, Vector end, Vector year, Window window, PipelineFilter filter) {
    /** Whether nothing was ever there. */
    public boolean isEmpty() {
        return end.isZero();
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

    /** A stock times the days of the window on which it was there. */
    public long days(Account stock) {
        return daysUpTo(end, stock, window.stockOn())
                - daysUpTo(before, stock, window.from().minusDays(1));
    }

    private static long daysUpTo(Vector amounts, Account stock, LocalDate day) {
        return (day.toEpochDay() + 1) * amounts.at(stock) - amounts.at(Account.momentOf(stock));
    }

    /** Firms that were in incubation at any time: those that are, and those that left. */
    public long firmsPresent() {
        return stock(Account.FIRMS) + flows(Account.GRADUATED) + flows(Account.FIRMS_EXITED);
    }

    /** Firms and teams, or those of them that are wanted, that stayed at any time, by their form in the end. */
    public long incubateesPresent() {
        long firms = filter.wants(IncubateeForm.FIRM) ? firmsPresent() : 0;
        long teams = filter.wants(IncubateeForm.TEAM) ? stock(Account.TEAMS) + flows(Account.TEAMS_EXITED) : 0;
        return firms + teams;
    }

    public Share areaLeased() {
        return Share.of(stock(Account.LEASED_AREA), stock(Account.LEASABLE_AREA));
    }

    public Share areaLeasedOverPeriod() {
        return Share.of(days(Account.LEASED_AREA), days(Account.LEASABLE_AREA));
    }

    public Share workstationsLeased() {
        return Share.of(stock(Account.LEASED_WORKSTATIONS), stock(Account.WORKSTATIONS));
    }

    public Share workstationsLeasedOverPeriod() {
        return Share.of(days(Account.LEASED_WORKSTATIONS), days(Account.WORKSTATIONS));
    }

    /** Spread of whole months from entry to graduation. */
    public Spread monthsToGraduation() {
        long[] since = end.parts(Account.GRADUATED_AFTER);
        long[] until = before.parts(Account.GRADUATED_AFTER);
        List<Long> counts = IntStream.range(0, since.length)
                .mapToObj(months -> since[months] - until[months])
                .toList();
        return Spread.of(counts);
    }

    /** Readings of carriers that do not overlap, as one. */
    static Reading sum(Stream<Reading> readings, Window window, PipelineFilter filter) {
        return readings.reduce(
                new Reading(Vector.ZERO, Vector.ZERO, Vector.ZERO, window, filter),
                (one, other) -> new Reading(
                        one.before.plus(other.before),
                        one.end.plus(other.end),
                        one.year.plus(other.year),
                        window,
                        filter));
    }
}
