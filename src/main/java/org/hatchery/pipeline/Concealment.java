package org.hatchery.pipeline;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hatchery.region.RegionCode;

/**
 * Which divisions are hidden in each topic.
 *
 * <p>Decided from the nation downwards, the same way whatever is asked, so that no two answers give away what one hides:
 * a division is hidden by its neighbours' rule, and everything below it with it. Who came and went is hidden wherever a
 * stock is, at the end of the year or of the one before: one could be worked out from the other. That a stock grew by
 * one from one year to the next stays visible where both stocks may be shown.
 *
 * @param lineage from the nation down to the region that is asked for
 * @param readings of the nation and of everything right below the lineage
 */
record Concealment(
        List<RegionCode> lineage, Function<RegionCode, List<RegionCode>> below, Map<RegionCode, Reading> readings) {

    Map<Topic, Set<RegionCode>> hidden() {
        Set<RegionCode> stocks = hidden(Topic.STOCKS::behind, Set.of());
        Set<RegionCode> known = new HashSet<>(stocks);
        known.addAll(hidden(Topic::stocksBefore, Set.of()));
        return Map.of(
                Topic.STOCKS, stocks,
                Topic.FLOWS, hidden(Topic.FLOWS::behind, known),
                Topic.YEAR, hidden(Topic.YEAR::behind, Set.of()));
    }

    private Set<RegionCode> hidden(Function<Reading, List<Long>> topic, Set<RegionCode> anyway) {
        Function<RegionCode, List<Long>> behind = topic.compose(readings::get);
        Set<RegionCode> hidden = new LinkedHashSet<>();
        RegionCode top = lineage.get(0);
        if (anyway.contains(top) || Disclosure.isSmall(behind.apply(top))) {
            hidden.add(top);
        }
        lineage.forEach(parent ->
                hidden.addAll(hidden.contains(parent) ? below.apply(parent) : hiddenBelow(parent, behind, anyway)));
        return hidden;
    }

    /** What lies directly in the parent is a neighbour, too: it is the difference. */
    private Set<RegionCode> hiddenBelow(
            RegionCode parent, Function<RegionCode, List<Long>> behind, Set<RegionCode> anyway) {
        Map<RegionCode, List<Long>> firms = new TreeMap<>();
        List<Long> direct = behind.apply(parent);
        for (RegionCode code : below.apply(parent)) {
            List<Long> counts = behind.apply(code);
            firms.put(code, counts);
            direct = minus(direct, counts);
        }
        firms.put(parent, direct);
        Set<RegionCode> hidden = Disclosure.hidden(firms, anyway);
        hidden.remove(parent);
        return hidden;
    }

    private static List<Long> minus(List<Long> counts, List<Long> others) {
        return IntStream.range(0, counts.size())
                .mapToObj(count -> counts.get(count) - others.get(count))
                .toList();
    }
}
