package org.hatchery.incubation.counting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.counting.CarrierChapter;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.Background;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.Portions;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.Uncounted.Mark;
import org.hatchery.totals.chapter.Books.Changed;
import org.springframework.stereotype.Component;

/** Counts the stays of a carrier, with the labels of whoever stays there. */
@Component
class StayChapter implements CarrierChapter {
    /** Ids in one question; engines slow down on longer lists. */
    private static final int AT_ONCE = 400;

    private final StayDirectory stays;
    private final IncubateeDirectory incubatees;
    private final CountedCollection documents;
    private final CountedCollection parties;

    StayChapter(StayDirectory stays, IncubateeDirectory incubatees, Uncounted uncounted) {
        this.documents = uncounted.of(Stay.class, "carrier");
        this.parties = uncounted.of(Incubatee.class, "_id");
        this.stays = stays;
        this.incubatees = incubatees;
    }

    /** Also the other carriers of those who came or went: which of their stays is the primary one may have changed. */
    @Override
    public Changed changed(int most) {
        List<Mark> ofStays = documents.changed(most);
        List<Mark> ofIncubatees = parties.changed(most);
        Set<IncubateeId> whose = ofIncubatees.stream()
                .map(mark -> new IncubateeId(mark.subject()))
                .collect(toCollection(HashSet::new));
        if (!ofStays.isEmpty()) {
            whose.addAll(stays.incubateesOf(ofStays));
        }
        Stream<CarrierId> theirs = whose.isEmpty() ? Stream.empty() : stays.carriersOf(whose).stream();
        return new Changed(
                Stream.concat(ofStays.stream().map(Mark::subject), theirs.map(CarrierId::value))
                        .collect(toSet()),
                ofStays.size() == most || ofIncubatees.size() == most,
                () -> {
                    documents.counted(ofStays);
                    parties.counted(ofIncubatees);
                });
    }

    @Override
    public Pages read(Collection<CarrierId> carriers) {
        List<StayFact> facts = stays.factsOf(carriers);
        return pages(facts, labels(facts), backgrounds(facts), everywhere(facts));
    }

    /**
     * Stays by carrier.
     *
     * @param everywhere all stays of those who stay or stayed there, also those elsewhere
     */
    static Pages pages(
            List<StayFact> facts,
            Map<IncubateeId, List<GrowthLabel>> labels,
            Map<IncubateeId, Background> backgrounds,
            Map<IncubateeId, List<StayFact>> everywhere) {
        Map<CarrierId, List<StayFact>> staying = facts.stream().collect(groupingBy(StayFact::carrier));
        return (carrier, page) -> staying.getOrDefault(carrier, List.of()).stream()
                .filter(stay -> !stay.neverBegan())
                .forEach(stay -> {
                    List<StayFact> all = everywhere.getOrDefault(stay.incubatee(), List.of(stay));
                    Background background = backgrounds.getOrDefault(stay.incubatee(), Background.UNSAID);
                    List<GrowthLabel> ofFirm = labels.getOrDefault(stay.incubatee(), List.of());
                    new StayPostings(stay, Primacy.of(stay, all), ofFirm, background, page).write();
                    new OriginPostings(stay, all, background, page).write();
                });
    }

    private Map<IncubateeId, List<StayFact>> everywhere(List<StayFact> facts) {
        return Portions.of(incubatees(facts.stream()), AT_ONCE).stream()
                .flatMap(portion -> stays.factsOfIncubatees(portion).stream())
                .collect(groupingBy(StayFact::incubatee));
    }

    private Map<IncubateeId, List<GrowthLabel>> labels(List<StayFact> facts) {
        List<IncubateeId> firms = incubatees(facts.stream().filter(stay -> stay.incubatingFrom() != null));
        Map<IncubateeId, List<GrowthLabel>> labels = new HashMap<>();
        Portions.of(firms, AT_ONCE).forEach(some -> labels.putAll(incubatees.labels(some)));
        return labels;
    }

    private Map<IncubateeId, Background> backgrounds(List<StayFact> facts) {
        Map<IncubateeId, Background> backgrounds = new HashMap<>();
        Portions.of(incubatees(facts.stream()), AT_ONCE)
                .forEach(some -> backgrounds.putAll(incubatees.backgrounds(some)));
        return backgrounds;
    }

    private static List<IncubateeId> incubatees(Stream<StayFact> facts) {
        return facts.map(StayFact::incubatee).distinct().toList();
    }
}
