package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What is due under terms, month by month, as long as they run.
 *
 * <p>A whole month costs the monthly rent of each line; of a broken one it is due for its days, each as a share of that
 * month's days, less what is let off on them. That is added up exactly and rounded once for each line and month, half a
 * fen up; where a month has several stretches, the fen go to those that lost most by rounding down. So the months always
 * add up to the whole, and cutting a term in two changes it by at most one fen a line, and only if the cut breaks a month.
 *
 * @param until last day for which rent is due; null where nothing is due at all
 */
public record Rent(ContractTerms terms, @Nullable LocalDate until) {
    private static final int PERCENT = 100;

    /** Days of a month on which nothing changes. */
    private record Stretch(LocalDate from, LocalDate to, LinesSince lines, int percentOff) {
        int days() {
            return to.getDayOfMonth() - from.getDayOfMonth() + 1;
        }
    }

    /** Every month in which something is due. */
    public List<MonthRent> months() {
        return since(YearMonth.from(terms.firstDay())).toList();
    }

    /** The same of the months from this one on, each worked out when it is reached. */
    public Stream<MonthRent> since(YearMonth first) {
        if (until == null || until.isBefore(terms.firstDay())) {
            return Stream.empty();
        }
        YearMonth last = YearMonth.from(until);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> in(month).stream());
    }

    /** The same of the months of a period; a month alone is worked out alone. */
    public List<MonthRent> in(Period period) {
        YearMonth last = YearMonth.from(period.lastDay());
        return Stream.iterate(
                        YearMonth.from(period.firstDay()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> in(month).stream())
                .toList();
    }

    private Optional<MonthRent> in(YearMonth month) {
        List<Stretch> stretches = stretches(month);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        List<RentPart> parts = stretches.stream()
                .map(Stretch::lines)
                .distinct()
                .flatMap(lines -> lines(lines, stretches, month.lengthOfMonth()))
                .toList();
        LocalDate day = month.atDay(terms.dueDay());
        LocalDate first = stretches.get(0).from();
        return Optional.of(new MonthRent(new Period(month.toString()), day.isBefore(first) ? first : day, parts));
    }

    private List<Stretch> stretches(YearMonth month) {
        LocalDate from = later(month.atDay(1), terms.firstDay());
        LocalDate to = until == null ? from.minusDays(1) : earlier(month.atEndOfMonth(), until);
        var starts = new TreeSet<LocalDate>(List.of(from));
        Stream.of(
                        terms.rent().stream().map(LinesSince::from),
                        terms.concessions().stream()
                                .flatMap(one -> Stream.of(one.from(), one.to().plusDays(1))))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .forEach(starts::add);
        List<LocalDate> days = new ArrayList<>(starts);
        return from.isAfter(to)
                ? List.of()
                : IntStream.range(0, days.size())
                        .mapToObj(at -> stretch(
                                days.get(at),
                                at + 1 < days.size() ? days.get(at + 1).minusDays(1) : to))
                        .toList();
    }

    private Stretch stretch(LocalDate from, LocalDate to) {
        return new Stretch(from, to, terms.on(from), terms.percentOff(from));
    }

    private static Stream<RentPart> lines(LinesSince lines, List<Stretch> all, int ofDays) {
        List<Stretch> own =
                all.stream().filter(one -> one.lines().equals(lines)).toList();
        return lines.lines().stream().flatMap(line -> parts(line, own, ofDays).stream());
    }

    private static List<RentPart> parts(RentLine line, List<Stretch> stretches, int ofDays) {
        long whole = (long) ofDays * PERCENT;
        long monthly = line.monthly().hundredths();
        List<Long> exact = stretches.stream()
                .map(one -> Math.multiplyExact(monthly, (long) one.days() * (PERCENT - one.percentOff())))
                .toList();
        long sum = exact.stream().mapToLong(Long::longValue).sum();
        long left = Math.floorDiv(2 * sum + whole, 2 * whole)
                - exact.stream().mapToLong(share -> share / whole).sum();
        List<Integer> most = IntStream.range(0, exact.size())
                .boxed()
                .sorted((one, other) -> Long.compare(exact.get(other) % whole, exact.get(one) % whole))
                .limit(left)
                .toList();
        return IntStream.range(0, exact.size())
                .mapToObj(at ->
                        part(line, stretches.get(at), ofDays, exact.get(at) / whole + (most.contains(at) ? 1 : 0)))
                .toList();
    }

    private static RentPart part(RentLine line, Stretch one, int ofDays, long fen) {
        return new RentPart(line, one.from(), one.to(), one.days(), ofDays, one.percentOff(), new Yuan(fen));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
