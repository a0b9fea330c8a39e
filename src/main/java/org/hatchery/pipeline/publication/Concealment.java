package org.hatchery.pipeline.publication;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;
import org.hatchery.pipeline.metric.Metric.Term;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Reading;

/**
 * Which divisions are hidden in each topic.
 *
 * <p>Decided from the nation downwards, the same way whatever is asked, so that no two answers give away what one hides:
 * a division is hidden by its neighbours' rule, and everything below it with it. Who came and went is hidden wherever a
 * stock is, at the end of the year or of the one before: one could be worked out from the other. That a stock grew by
 * one from one year to the next stays visible where both stocks may be shown.
 *
 * @param lineage divisions with others below them, each after the one above it, the nation first
 * @param readings of the nation and of everything right below the lineage
 * @param contributions what single firms and teams bring to a topic in a division and all below it
 * @param amount what accounts add up to in a reading
 * @param percent most that one may bring to what is shown
 * @param stale where carriers are counted otherwise than they stand, so that nobody knows what is theirs
 */
record Concealment(
        List<RegionCode> lineage,
        Function<RegionCode, List<RegionCode>> below,
        Map<RegionCode, Reading> readings,
        BiFunction<Topic, RegionCode, Contributions> contributions,
        ToLongBiFunction<List<Term>, Reading> amount,
        int percent,
        Set<RegionCode> stale) {

    /** Where nothing but counts is shown. */
    Concealment(
            List<RegionCode> lineage,
            Function<RegionCode, List<RegionCode>> below,
            Map<RegionCode, Reading> readings,
            ToLongBiFunction<List<Term>, Reading> amount) {
        this(lineage, below, readings, (topic, region) -> Contributions.NONE, amount, 100, Set.of());
    }

    Map<Topic, Set<RegionCode>> hidden() {
        Set<RegionCode> stocks = hidden(counts(Topic.STOCKS, reading -> reading), Set.of());
        Set<RegionCode> known = new HashSet<>(stocks);
        known.addAll(hidden(counts(Topic.STOCKS, Reading::begun), Set.of()));
        Map<Topic, Set<RegionCode>> hidden = new EnumMap<>(Topic.class);
        Topic.ofYears().forEach(topic -> hidden.put(topic, hidden(amounts(topic), stale)));
        hidden.put(Topic.STOCKS, stocks);
        hidden.put(Topic.FLOWS, hidden(counts(Topic.FLOWS, reading -> reading), known));
        return hidden;
    }

    private Function<RegionCode, Behind> counts(Topic topic, UnaryOperator<Reading> when) {
        return region -> Behind.of(counts(topic, when.apply(reading(region))));
    }

    private List<Long> counts(Topic topic, Reading reading) {
        return topic.counts().stream()
                .map(terms -> amount.applyAsLong(terms, reading))
                .toList();
    }

    private Function<RegionCode, Behind> amounts(Topic topic) {
        return region -> Behind.of(counts(topic, reading(region)).get(0), contributions.apply(topic, region));
    }

    private Reading reading(RegionCode region) {
        return Objects.requireNonNull(readings.get(region));
    }

    private Set<RegionCode> hidden(Function<RegionCode, Behind> behind, Set<RegionCode> anyway) {
        Set<RegionCode> hidden = new LinkedHashSet<>();
        RegionCode top = lineage.get(0);
        if (anyway.contains(top) || behind.apply(top).isSmall(percent)) {
            hidden.add(top);
        }
        lineage.forEach(parent ->
                hidden.addAll(hidden.contains(parent) ? below.apply(parent) : hiddenBelow(parent, behind, anyway)));
        return hidden;
    }

    /** What lies directly in the parent is a neighbour, too: it is the difference. */
    private Set<RegionCode> hiddenBelow(
            RegionCode parent, Function<RegionCode, Behind> behind, Set<RegionCode> anyway) {
        Map<RegionCode, Behind> firms = new TreeMap<>();
        Behind direct = behind.apply(parent);
        for (RegionCode code : below.apply(parent)) {
            Behind some = behind.apply(code);
            firms.put(code, some);
            direct = direct.minus(some);
        }
        firms.put(parent, direct);
        Set<RegionCode> hidden = Disclosure.hidden(firms, anyway, percent);
        hidden.remove(parent);
        return hidden;
    }
}
