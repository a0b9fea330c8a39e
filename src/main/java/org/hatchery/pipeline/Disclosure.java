package org.hatchery.pipeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of some neighbours may be shown beside their sum without giving a small one away.
 *
 * <p>A neighbour is small when fewer than three firms, but some, stand behind it. When what is hidden could be worked
 * out, because one alone is hidden or because few firms stand behind all that is, the smallest of the others that are
 * not empty is hidden, too.
 */
final class Disclosure {
    /** Fewest firms that may stand behind a figure. */
    static final long FEWEST = 3;

    private Disclosure() {}

    static boolean isSmall(long firms) {
        return firms > 0 && firms < FEWEST;
    }

    /** Those to hide, by how many firms stand behind each. */
    static <K extends Comparable<K>> Set<K> hidden(Map<K, Long> firms) {
        Set<K> hidden = firms.entrySet().stream()
                .filter(entry -> isSmall(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        List<K> others = firms.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<K, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
        for (K next : others) {
            if (isSafe(hidden, firms)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private static <K> boolean isSafe(Set<K> hidden, Map<K, Long> firms) {
        long behind =
                hidden.stream().mapToLong(key -> firms.getOrDefault(key, 0L)).sum();
        return hidden.isEmpty() || (hidden.size() > 1 && behind >= FEWEST);
    }
}
