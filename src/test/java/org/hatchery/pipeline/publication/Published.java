package org.hatchery.pipeline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Public figures of some divisions and years, and what an adversary learns from them.
 *
 * @param below divisions directly below another; those with none are told of no further
 * @param figures by division, year and metric; what is suppressed is not there
 */
record Published(Map<String, List<String>> below, Map<String, Long> figures) {
    /** What adds up, and the unknowns of a division and a year that each figure is the sum of. */
    private static final Map<String, List<String>> SUMS = Map.of(
            "inIncubationFirms", List.of("F"),
            "preIncubationTeams", List.of("T"),
            "inIncubationFirmsAndTeams", List.of("F", "T"),
            "incubateesEntered", List.of("E"),
            "graduates", List.of("G"),
            "exits", List.of("FX", "TX"),
            "firmsPresent", List.of("F", "G", "FX"));

    static String key(String division, int year, String metric) {
        return division + " " + year + " " + metric;
    }

    Optional<Long> figure(String division, int year, String metric) {
        return Optional.ofNullable(figures.get(key(division, year, metric)));
    }

    /** The unknowns that a figure of a division is the sum of. */
    List<String> unknowns(String division, int year, String metric) {
        return leaves(division)
                .flatMap(leaf -> SUMS.get(metric).stream().map(letter -> leaf + " " + year + " " + letter))
                .toList();
    }

    private Stream<String> leaves(String division) {
        List<String> parts = below.getOrDefault(division, List.of());
        return parts.isEmpty() ? Stream.of(division) : parts.stream().flatMap(this::leaves);
    }

    /** Tells an adversary everything that was published of these years, and how one year comes from the other. */
    Adversary read(List<Integer> years) {
        var adversary = new Adversary();
        for (int year : years) {
            SUMS.keySet().forEach(metric -> divisions().forEach(division -> tell(adversary, division, year, metric)));
            if (years.contains(year - 1)) {
                divisions()
                        .filter(division -> leaves(division).toList().equals(List.of(division)))
                        .forEach(leaf -> carryForward(adversary, leaf, year));
            }
        }
        return adversary;
    }

    private Stream<String> divisions() {
        return Stream.concat(below.keySet().stream(), below.values().stream().flatMap(List::stream))
                .distinct();
    }

    private void tell(Adversary adversary, String division, int year, String metric) {
        figure(division, year, metric).ifPresent(sum -> {
            adversary.learns(unknowns(division, year, metric), sum);
            List<String> hidden = new ArrayList<>();
            long rest = sum;
            for (String part : below.getOrDefault(division, List.of())) {
                Optional<Long> shown = figure(part, year, metric);
                rest -= shown.orElse(0L);
                if (shown.isEmpty()) {
                    hidden.addAll(unknowns(part, year, metric));
                }
            }
            adversary.learns(hidden, rest);
        });
    }

    private static void carryForward(Adversary adversary, String leaf, int year) {
        UnaryOperator<String> now = letter -> leaf + " " + year + " " + letter;
        UnaryOperator<String> before = letter -> leaf + " " + (year - 1) + " " + letter;
        adversary.learns(
                Stream.of("F", "T", "G", "FX", "TX").map(now).toList(),
                Stream.concat(Stream.of("E").map(now), Stream.of("F", "T").map(before))
                        .toList());
    }
}
