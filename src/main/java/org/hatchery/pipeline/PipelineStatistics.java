package org.hatchery.pipeline;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierDirectory;
import org.hatchery.carrier.CarrierId;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.ServiceDirectory;
import org.hatchery.incubation.StayDirectory;
import org.hatchery.incubation.StayFact;
import org.hatchery.region.RegionCode;
import org.springframework.stereotype.Component;

/** Counts a region from its facts: one tally for each carrier. */
@Component
class PipelineStatistics {
    /** Ids in one question for labels; engines slow down on longer lists. */
    private static final int AT_ONCE = 400;

    private final CarrierDirectory carriers;
    private final StayDirectory stays;
    private final ServiceDirectory services;
    private final IncubateeDirectory incubatees;

    PipelineStatistics(
            CarrierDirectory carriers, StayDirectory stays, ServiceDirectory services, IncubateeDirectory incubatees) {
        this.carriers = carriers;
        this.stays = stays;
        this.services = services;
        this.incubatees = incubatees;
    }

    /** Every carrier of the region with what happened in it. */
    Map<Carrier, Tally> count(RegionCode region, Window window) {
        Map<Carrier, Tally> tallies = new LinkedHashMap<>();
        carriers.in(region).forEach(carrier -> tallies.put(carrier, new Tally()));
        tallies.forEach((carrier, tally) -> tally.count(carrier, window));
        Map<CarrierId, Tally> byId = tallies.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().getId(), Map.Entry::getValue));
        countStays(region, window, byId);
        services.sums(region, window.from(), window.stockOn())
                .forEach(sum -> tally(byId, sum.carrier()).count(sum));
        return tallies;
    }

    private void countStays(RegionCode region, Window window, Map<CarrierId, Tally> byId) {
        List<StayFact> facts = stays.factsIn(region);
        facts.forEach(stay -> tally(byId, stay.carrier()).count(stay, window));
        List<StayFact> firms = facts.stream()
                .filter(stay -> !stay.neverBegan() && stay.goesOnAfter(window.stockOn()))
                .filter(stay -> stay.isFirmOn(window.stockOn()))
                .toList();
        Map<IncubateeId, List<GrowthLabel>> labels = labels(firms);
        firms.forEach(stay -> labels.getOrDefault(stay.incubatee(), List.of()).stream()
                .filter(label -> label.isInForce(window.stockOn()))
                .map(GrowthLabel::kind)
                .distinct()
                .forEach(tally(byId, stay.carrier())::count));
    }

    /** A carrier that was registered after the carriers were read counts nowhere yet. */
    private static Tally tally(Map<CarrierId, Tally> byId, CarrierId carrier) {
        return byId.getOrDefault(carrier, new Tally());
    }

    private Map<IncubateeId, List<GrowthLabel>> labels(List<StayFact> firms) {
        Set<IncubateeId> ids = new HashSet<>();
        firms.forEach(stay -> ids.add(stay.incubatee()));
        List<IncubateeId> all = new ArrayList<>(ids);
        Map<IncubateeId, List<GrowthLabel>> labels = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            labels.putAll(incubatees.labels(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return labels;
    }
}
