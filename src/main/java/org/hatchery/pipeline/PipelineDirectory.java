package org.hatchery.pipeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hatchery.carrier.Carrier;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.springframework.stereotype.Component;

/** Answers what happened in a region in a period. */
@Component
public class PipelineDirectory {
    private final PipelineStatistics statistics;
    private final RegionDirectory regions;
    private final Clock clock;

    PipelineDirectory(PipelineStatistics statistics, RegionDirectory regions, Clock clock) {
        this.statistics = statistics;
        this.regions = regions;
        this.clock = clock;
    }

    /** Whether a period has begun, so that there is something to count. */
    public boolean hasBegun(Period period) {
        return !period.firstDay().isAfter(LocalDate.now(clock));
    }

    /** Counts the region; whoever asks has checked that it lies in the scope and that the period has begun. */
    public Pipeline count(RegionCode region, Period period) {
        Instant asOf = clock.instant();
        Window window = Window.of(period, LocalDate.now(clock));
        Map<Carrier, Tally> tallies = statistics.count(region, window);
        return new Pipeline(
                region,
                period,
                window,
                asOf,
                Tally.sum(tallies.values()),
                by(carrier -> carrier.getProfile().kind(), tallies, naturalOrder()),
                by(carrier -> carrier.levelOn(window.stockOn()), tallies, presentFirst()),
                by(carrier -> Optional.ofNullable(carrier.getProfile().field()), tallies, presentFirst()),
                children(region, tallies));
    }

    private Map<RegionCode, Tally> children(RegionCode region, Map<Carrier, Tally> tallies) {
        Map<RegionCode, Tally> children = new TreeMap<>();
        regions.children(region).stream().map(Region::code).forEach(code -> children.put(code, new Tally()));
        tallies.forEach((carrier, tally) -> childOf(region, carrier.getRegion())
                .ifPresent(child ->
                        children.computeIfAbsent(child, none -> new Tally()).add(tally)));
        return children;
    }

    /** The division directly below the region that the place lies in; empty when it lies in the region itself. */
    private Optional<RegionCode> childOf(RegionCode region, RegionCode place) {
        RegionCode child = place;
        while (true) {
            Optional<RegionCode> parent = regions.parent(child);
            if (parent.isEmpty() || child.equals(region)) {
                return Optional.empty();
            }
            if (parent.get().equals(region)) {
                return Optional.of(child);
            }
            child = parent.get();
        }
    }

    private static <K> Map<K, Tally> by(
            Function<Carrier, K> key, Map<Carrier, Tally> tallies, Comparator<? super K> order) {
        Map<K, Tally> groups = new TreeMap<>(order);
        tallies.forEach((carrier, tally) ->
                groups.computeIfAbsent(key.apply(carrier), none -> new Tally()).add(tally));
        return groups;
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> presentFirst() {
        return comparing(value -> value.orElse(null), nullsLast(naturalOrder()));
    }
}
