package org.hatchery.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.counting.CarrierChapter;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.Uncounted.Mark;
import org.hatchery.totals.chapter.Books.Changed;
import org.springframework.stereotype.Component;

/** Counts the yearly figures of the firms and teams of a carrier. */
@Component
class YearChapter implements CarrierChapter {
    private final YearFiguresDirectory figures;
    private final StayDirectory stays;
    private final CountedCollection documents;

    YearChapter(YearFiguresDirectory figures, StayDirectory stays, Uncounted uncounted) {
        this.documents = uncounted.of(YearFigures.class, "incubatee");
        this.figures = figures;
        this.stays = stays;
    }

    /** Figures tell whose they are; the carriers are those where these stay or stayed. */
    @Override
    public Changed changed(int most) {
        List<Mark> marks = documents.changed(most);
        Set<IncubateeId> whose =
                marks.stream().map(mark -> new IncubateeId(mark.subject())).collect(toSet());
        Set<String> carriers = whose.isEmpty()
                ? Set.of()
                : stays.carriersOf(whose).stream().map(CarrierId::value).collect(toSet());
        return new Changed(carriers, marks.size() == most, () -> documents.counted(marks));
    }

    @Override
    public Pages read(Collection<CarrierId> carriers) {
        Map<CarrierId, List<YearFact>> told = figures.of(carriers).stream().collect(groupingBy(YearFact::carrier));
        Map<CarrierId, List<StayFact>> staying = told.isEmpty()
                ? Map.of()
                : stays.factsOf(told.keySet()).stream().collect(groupingBy(StayFact::carrier));
        return (carrier, page) -> told.getOrDefault(carrier, List.of())
                .forEach(fact ->
                        new YearPostings(fact, account(fact, staying.getOrDefault(carrier, List.of())), page).write());
    }

    private static FigureAccount account(YearFact fact, List<StayFact> stays) {
        LocalDate end = LocalDate.of(fact.year(), 12, 31);
        boolean wasFirm = stays.stream()
                .filter(stay -> stay.incubatee().equals(fact.incubatee()))
                .anyMatch(stay -> stay.isFirmOn(end));
        return wasFirm ? FigureAccount.FIRM_FIGURES : FigureAccount.TEAM_FIGURES;
    }
}
