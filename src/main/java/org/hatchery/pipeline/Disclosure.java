package org.hatchery.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which of some neighbours may be shown beside their sum without giving a small one away.
 *
 * <p>Behind a neighbour stand several counts of firms. It is small when one of them is fewer than three, but some. When
 * what is hidden could be worked out, because one alone is hidden or because few firms stand behind a count of all that
 * are together, the smallest of the others that are not empty is hidden, too.
 */
final class Disclosure {
    /** Fewest firms that may stand behind a figure. */
    static final long FEWEST = 3;

    private Disclosure() {}

    static boolean isSmall(List<Long> counts) {
        return counts.stream().anyMatch(Disclosure::isSmall);
    }

    private static boolean isSmall(long firms) {
        return firms > 0 && firms < FEWEST;
    }

    /**
     * Those to hide.
     *
     * @param firms how many stand behind each count of each neighbour, for all in the same order
     * @param anyway those that are hidden however many stand behind them
     */
    static <K extends Comparable<K>> Set<K> hidden(Map<K, List<Long>> firms, Set<K> anyway) {
        Map<K, List<Long>> hidden = new HashMap<>(firms);
        hidden.entrySet().removeIf(entry -> !anyway.contains(entry.getKey()) && !isSmall(entry.getValue()));
        List<Map.Entry<K, List<Long>>> others = firms.entrySet().stream()
                .filter(entry -> !hidden.containsKey(entry.getKey()) && size(entry.getValue()) > 0)
                .sorted(Comparator.comparing((Map.Entry<K, List<Long>> entry) -> size(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<K, List<Long>> next : others) {
            if (isSafe(hidden.values())) {
                break;
            }
            hidden.put(next.getKey(), next.getValue());
        }
        return new HashSet<>(hidden.keySet());
    }

    private static long size(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isSafe(Collection<List<Long>> hidden) {
        return hidden.isEmpty() || (hidden.size() > 1 && sums(hidden).noneMatch(Disclosure::isSmall));
    }

    /** What all that is hidden comes to, count by count. */
    private static LongStream sums(Collection<List<Long>> hidden) {
        return IntStream.range(0, hidden.iterator().next().size())
                .mapToLong(count ->
                        hidden.stream().mapToLong(counts -> counts.get(count)).sum());
    }
}
