package org.hatchery.totals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hatchery.carrier.CarrierDirectory;
import org.hatchery.carrier.CarrierId;
import org.hatchery.figures.YearFact;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.ServiceDirectory;
import org.hatchery.incubation.ServiceFact;
import org.hatchery.incubation.StayDirectory;
import org.hatchery.incubation.StayFact;
import org.hatchery.shared.Portions;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Uncounted.Mark;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of carriers, which change with their stays and services, and with the labels of whoever stays there. */
@Component
@Order(1)
class CarrierBooks implements Books {
    /** Ids in one question for labels; engines slow down on longer lists. */
    private static final int AT_ONCE = 400;

    /** Place among the sources. */
    private static final int STAYS = 1;

    private final CarrierDirectory carriers;
    private final StayDirectory stays;
    private final ServiceDirectory services;
    private final IncubateeDirectory incubatees;
    private final YearFiguresDirectory figures;
    private final List<HearCarriers> listeners;
    private final List<Source> sources;

    CarrierBooks(
            CarrierDirectory carriers,
            StayDirectory stays,
            ServiceDirectory services,
            IncubateeDirectory incubatees,
            YearFiguresDirectory figures,
            List<HearCarriers> listeners) {
        this.listeners = listeners;
        this.figures = figures;
        this.carriers = carriers;
        this.stays = stays;
        this.services = services;
        this.incubatees = incubatees;
        this.sources = List.of(
                new Source(carriers::uncounted, carriers::counted, false),
                new Source(stays::uncounted, stays::counted, false),
                new Source(services::uncounted, services::counted, false),
                new Source(incubatees::uncounted, incubatees::counted, true),
                new Source(figures::uncounted, figures::counted, true));
    }

    @Override
    public String kind() {
        return "carrier";
    }

    @Override
    public Changed changed(int most) {
        List<Found> found = Parallel.map(sources, source -> source.find(most));
        boolean more = found.stream().anyMatch(some -> some.marks().size() == most);
        Set<String> ids = carriersOf(found);
        marks(found, false).forEach(mark -> ids.add(mark.subject()));
        return new Changed(ids, more, () -> Parallel.each(found, Found::counted));
    }

    private static Stream<Mark> marks(List<Found> found, boolean ofIncubatees) {
        return found.stream()
                .filter(some -> some.source().ofIncubatees() == ofIncubatees)
                .flatMap(some -> some.marks().stream());
    }

    /**
     * Documents whose changes are changes of carriers.
     *
     * @param ofIncubatees whether their marks name a firm or team instead of a carrier
     */
    private record Source(IntFunction<List<Mark>> uncounted, Consumer<List<Mark>> counted, boolean ofIncubatees) {
        Found find(int most) {
            return new Found(this, uncounted.apply(most));
        }
    }

    private record Found(Source source, List<Mark> marks) {
        void counted() {
            source.counted().accept(marks);
        }
    }

    /** Of those who changed, and of those whose stay changed: which of their stays is the primary one may have, too. */
    private Set<String> carriersOf(List<Found> found) {
        Set<IncubateeId> ids =
                marks(found, true).map(mark -> new IncubateeId(mark.subject())).collect(toCollection(HashSet::new));
        List<Mark> ofStays = found.get(STAYS).marks();
        if (!ofStays.isEmpty()) {
            ids.addAll(stays.incubateesOf(ofStays));
        }
        return ids.isEmpty()
                ? new HashSet<>()
                : stays.carriersOf(ids).stream().map(CarrierId::value).collect(toCollection(HashSet::new));
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        List<CarrierId> wanted = ids.stream().map(CarrierId::new).toList();
        Map<CarrierId, List<StayFact>> staying = stays.factsOf(wanted).stream().collect(groupingBy(StayFact::carrier));
        Map<CarrierId, List<ServiceFact>> served =
                services.factsOf(wanted).stream().collect(groupingBy(ServiceFact::carrier));
        Map<CarrierId, List<YearFact>> told = figures.of(wanted).stream().collect(groupingBy(YearFact::carrier));
        Map<IncubateeId, List<GrowthLabel>> labels = labels(staying.values());
        Map<IncubateeId, List<StayFact>> everywhere = everywhere(staying.values());
        return carriers.find(wanted, Scope.EVERYTHING).stream()
                .map(carrier -> new CarrierStory(
                        carrier,
                        staying.getOrDefault(carrier.getId(), List.of()),
                        everywhere,
                        labels,
                        served.getOrDefault(carrier.getId(), List.of()),
                        told.getOrDefault(carrier.getId(), List.of())))
                .collect(toMap(story -> story.carrier().getId().value(), story -> CarrierBook.of(story, today)));
    }

    private Map<IncubateeId, List<StayFact>> everywhere(Collection<List<StayFact>> staying) {
        List<IncubateeId> ids = staying.stream()
                .flatMap(List::stream)
                .map(StayFact::incubatee)
                .distinct()
                .toList();
        return Portions.of(ids, AT_ONCE).stream()
                .flatMap(portion -> stays.factsOfIncubatees(portion).stream())
                .collect(groupingBy(StayFact::incubatee));
    }

    private Map<IncubateeId, List<GrowthLabel>> labels(Collection<List<StayFact>> staying) {
        List<IncubateeId> ids = staying.stream()
                .flatMap(List::stream)
                .filter(stay -> stay.incubatingFrom() != null)
                .map(StayFact::incubatee)
                .distinct()
                .toList();
        Map<IncubateeId, List<GrowthLabel>> labels = new HashMap<>();
        Portions.of(ids, AT_ONCE).forEach(some -> labels.putAll(incubatees.labels(some)));
        return labels;
    }

    @Override
    public void tell(Map<String, Book> written) {
        Map<CarrierId, CarrierMonths> carriers = written.entrySet().stream()
                .collect(toMap(entry -> new CarrierId(entry.getKey()), entry -> CarrierMonths.of(entry.getValue())));
        listeners.forEach(listener -> listener.counted(carriers));
    }

    @Override
    public long size() {
        return carriers.size();
    }

    /** Each has dozens of stays and hundreds of services. */
    @Override
    public int atOnce() {
        return 100;
    }

    @Override
    public List<String> idsAfter(String id, int most) {
        return carriers.idsAfter(id, most);
    }
}
