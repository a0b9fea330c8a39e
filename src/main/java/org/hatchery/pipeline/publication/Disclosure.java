package org.hatchery.pipeline.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of some neighbours may be shown beside their sum without giving a small one away.
 *
 * <p>Behind a neighbour stand several counts of firms. It is small when one of them is fewer than three, but some, or when
 * one firm brings too much of a figure. When what is hidden could be worked out, because one alone is hidden or because
 * all that are hidden together are small, the smallest of the others that are not empty is hidden, too.
 */
final class Disclosure {
    /** Fewest firms that may stand behind a figure. */
    static final long FEWEST = 3;

    /** Part that nobody exceeds. */
    private static final int WHOLE = 100;

    private Disclosure() {}

    static boolean isSmall(List<Long> counts) {
        return counts.stream().anyMatch(Disclosure::isSmall);
    }

    private static boolean isSmall(long firms) {
        return firms > 0 && firms < FEWEST;
    }

    /** Those to hide of figures that only count. */
    static <K extends Comparable<K>> Set<K> hidden(Map<K, List<Long>> firms, Set<K> anyway) {
        Map<K, Behind> behind = new HashMap<>();
        firms.forEach((key, counts) -> behind.put(key, Behind.of(counts)));
        return hidden(behind, anyway, WHOLE);
    }

    /**
     * Those to hide.
     *
     * @param behind who stands behind each neighbour
     * @param anyway those that are hidden however many stand behind them
     * @param percent most that one may bring
     */
    static <K extends Comparable<K>> Set<K> hidden(Map<K, Behind> behind, Set<K> anyway, int percent) {
        Map<K, Behind> hidden = new HashMap<>(behind);
        hidden.entrySet()
                .removeIf(entry ->
                        !anyway.contains(entry.getKey()) && !entry.getValue().isSmall(percent));
        List<Map.Entry<K, Behind>> others = behind.entrySet().stream()
                .filter(entry ->
                        !hidden.containsKey(entry.getKey()) && entry.getValue().size() > 0)
                .sorted(Comparator.comparing(
                                (Map.Entry<K, Behind> entry) -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<K, Behind> next : others) {
            if (isSafe(hidden.values(), percent)) {
                break;
            }
            hidden.put(next.getKey(), next.getValue());
        }
        return new HashSet<>(hidden.keySet());
    }

    private static boolean isSafe(Collection<Behind> hidden, int percent) {
        return hidden.isEmpty()
                || (hidden.size() > 1
                        && hidden.stream()
                                .reduce(Behind::plus)
                                .filter(all -> all.isSmall(percent))
                                .isEmpty());
    }
}
