package org.hatchery.region;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything about regions as it was read from the database.
 *
 * @param names every name a code had, in order of time
 * @param below codes directly below, by code
 * @param successors what follows a code that is no longer valid
 */
record RegionTree(
        NavigableMap<RegionCode, List<Region>> names,
        Map<RegionCode, List<RegionCode>> below,
        List<Zone> zones,
        Map<RegionCode, List<RegionCode>> successors) {

    static RegionTree of(List<Region> regions, List<Zone> zones, List<Succession> successions) {
        NavigableMap<RegionCode, List<Region>> names = regions.stream()
                .sorted(comparing(Region::id))
                .collect(groupingBy(Region::code, TreeMap::new, toList()));
        var tree = new RegionTree(
                names,
                new HashMap<>(),
                zones.stream().sorted(comparing(Zone::code)).toList(),
                successions.stream().collect(toMap(Succession::code, Succession::to)));
        names.keySet()
                .forEach(code -> tree.above(code)
                        .ifPresent(parent -> tree.below
                                .computeIfAbsent(parent, none -> new java.util.ArrayList<>())
                                .add(code)));
        return tree;
    }

    /** The nearest code above that exists; empty for the nation. */
    Optional<RegionCode> above(RegionCode code) {
        return code.lineage().stream().skip(1).filter(names::containsKey).findFirst();
    }
}
