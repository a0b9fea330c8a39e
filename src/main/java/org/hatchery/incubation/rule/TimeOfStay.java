package org.hatchery.incubation.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.Months;
import org.jspecify.annotations.Nullable;

/**
 * How long a firm was in incubation in all its stays, wherever, up to a day (累计孵化时间); days of two stays at once count
 * once.
 *
 * @param first first day of all; null for one that was never in incubation
 * @param days how many
 * @param stays in how many stays
 */
public record TimeOfStay(@Nullable LocalDate first, long days, int stays) {

    /** The time up to the evening before a day; a stay that was called off is none. */
    public static TimeOfStay before(LocalDate day, List<StayFact> all) {
        List<Span> spans = all.stream()
                .filter(stay -> !stay.neverBegan())
                .flatMap(stay -> Span.of(stay, day).stream())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        long days = 0;
        LocalDate counted = null;
        for (Span span : spans) {
            LocalDate from = counted == null || span.from().isAfter(counted) ? span.from() : counted;
            days += Math.max(0, ChronoUnit.DAYS.between(from, span.to()));
            counted = counted == null || span.to().isAfter(counted) ? span.to() : counted;
        }
        return new TimeOfStay(spans.isEmpty() ? null : spans.get(0).from(), days, spans.size());
    }

    /** From a first day to the first one no longer. */
    private record Span(LocalDate from, LocalDate to) {
        static java.util.Optional<Span> of(StayFact stay, LocalDate until) {
            LocalDate from = stay.incubatingFrom();
            LocalDate ended = stay.endedOn();
            LocalDate to = ended == null || ended.isAfter(until) ? until : ended;
            return from == null || !from.isBefore(to)
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new Span(from, to));
        }
    }

    /** Whole months, as if these days had followed one another. */
    public int months() {
        return first == null ? 0 : (int) ChronoUnit.MONTHS.between(first, first.plusDays(days));
    }

    /** Whether so many months are used up. */
    public boolean exhausts(int months) {
        return first != null && !first.plusDays(days).isBefore(Months.lastDay(first, months));
    }
}
