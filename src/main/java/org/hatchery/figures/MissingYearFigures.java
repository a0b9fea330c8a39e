package org.hatchery.figures;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Firms and teams of which nobody has entered figures of a year yet, carrier by carrier.
 *
 * <p>Whether a carrier is responsible follows from all stays of a firm, so the list of one carrier is made in memory: four
 * commands, however long it is.
 */
@Component
public class MissingYearFigures {
    /** By name; the id breaks ties. */
    private static final Comparator<YearOfStay> BY_NAME = comparing(
                    (YearOfStay missing) -> NameOrder.of(missing.stay().getIncubateeName()))
            .thenComparing(missing -> missing.stay().getIncubatee().value());

    private final CarrierDirectory carriers;
    private final StayDirectory stays;
    private final YearFiguresDirectory figures;
    private final Clock clock;

    MissingYearFigures(CarrierDirectory carriers, StayDirectory stays, YearFiguresDirectory figures, Clock clock) {
        this.carriers = carriers;
        this.stays = stays;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Those for whose year the carrier is responsible, by name; none of a year that has not begun, nor for whoever would
     * not see the figures.
     */
    public Page<YearOfStay> of(CarrierId carrier, int year, Scope scope, PageRequest request) {
        List<YearOfStay> missing = carriers.find(carrier, Scope.EVERYTHING).stream()
                .flatMap(known -> missing(known, year))
                .filter(one -> scope.includes(one.visibleTo()))
                .sorted(BY_NAME)
                .toList();
        return Page.cut(missing, MissingYearFigures::place, request);
    }

    private static List<String> place(YearOfStay missing) {
        return List.of(
                NameOrder.of(missing.stay().getIncubateeName()),
                missing.stay().getIncubatee().value());
    }

    private Stream<YearOfStay> missing(Carrier carrier, int year) {
        LocalDate today = LocalDate.now(clock);
        return stays.of(silent(carrier.getId(), year)).stream()
                .collect(groupingBy(Stay::getIncubatee))
                .values()
                .stream()
                .map(known -> new StayYears(known, today))
                .filter(known -> known.all().anyMatch(stayed -> stayed == year))
                .map(known -> known.responsible(year))
                .filter(stay -> stay.getCarrier().equals(carrier.getId()))
                .map(stay -> new YearOfStay(stay, year, carrier));
    }

    /** Whoever stayed there in the year, unless there are figures. */
    private Set<IncubateeId> silent(CarrierId carrier, int year) {
        Set<IncubateeId> stayed = stays.factsOf(List.of(carrier)).stream()
                .filter(stay -> touches(stay, year))
                .map(StayFact::incubatee)
                .collect(toSet());
        Set<IncubateeId> entered = figures.entered(stayed, year);
        return stayed.stream().filter(not(entered::contains)).collect(toSet());
    }

    private static boolean touches(StayFact stay, int year) {
        LocalDate ended = stay.endedOn();
        return stay.enteredOn().getYear() <= year && (ended == null || ended.getYear() >= year);
    }
}
