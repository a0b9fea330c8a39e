package org.hatchery.incubation.counting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a stay is the primary one of its firm or team (主要入驻).
 *
 * <p>On any day one stay of those that go on is primary: a resident one before a virtual one, then the earliest. Whoever
 * is counted by primary stays alone is counted once, wherever all of their stays lie, and nowhere else.
 *
 * @param from first day
 * @param to first day on which it is no longer primary; null while it is
 * @param firmFrom first day on which the party is a firm; null while it is a team
 */
record Primacy(
        LocalDate from, @Nullable LocalDate to, @Nullable LocalDate firmFrom) {
    private static final Comparator<StayFact> FIRST = comparing(StayFact::residence)
            .thenComparing(StayFact::enteredOn)
            .thenComparing(stay -> stay.carrier().value())
            .thenComparing(StayFact::endedOn, nullsLast(Comparator.naturalOrder()));

    /**
     * When one stay is primary.
     *
     * @param all stays of the same firm or team, this one among them
     */
    static List<Primacy> of(StayFact stay, List<StayFact> all) {
        List<StayFact> begun = all.stream().filter(other -> !other.neverBegan()).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        begun.forEach(other -> Stream.of(other.enteredOn(), other.endedOn())
                .filter(Objects::nonNull)
                .forEach(days::add));
        List<Primacy> primacies = new ArrayList<>();
        for (LocalDate day : days) {
            boolean primary = begun.stream()
                    .filter(other -> other.goesOnAfter(day))
                    .min(FIRST)
                    .filter(stay::equals)
                    .isPresent();
            if (primary) {
                primacies.add(new Primacy(day, days.higher(day), stay.incubatingFrom()));
            }
        }
        return primacies;
    }

    void postTo(CarrierPage page) {
        if (firmFrom == null || firmFrom.isAfter(from)) {
            page.stock(
                    from, firmFrom == null ? to : Span.earlier(firmFrom, to), StayAccount.DISTINCT_TEAMS.number(), 1);
        }
        asFirm().ifPresent(begin -> page.stock(begin, to, StayAccount.DISTINCT_FIRMS.number(), 1));
    }

    /** First of these days on which the party is a firm; empty when it is a team on all of them. */
    Optional<LocalDate> asFirm() {
        return Optional.ofNullable(firmFrom)
                .map(since -> since.isAfter(from) ? since : from)
                .filter(begin -> to == null || begin.isBefore(to));
    }
}
