package org.hatchery.pipeline.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody who works out whatever follows from sums that were published.
 *
 * <p>Numbers are unknowns, each published sum is an equation; what they determine is found by elimination, modulo a
 * prime. Because nothing counted is negative, a sum of nothing is nothing in each of its parts.
 */
final class Adversary {
    private static final long PRIME = 1_000_003;

    /** Equations without their right sides, by the first unknown of each, which has the factor 1. */
    private final TreeMap<String, Map<String, Long>> equations = new TreeMap<>();

    private final Set<String> nothing = new HashSet<>();

    /** Learns what some unknowns come to together. */
    void learns(Collection<String> unknowns, long sum) {
        learns(unknowns, List.of());
        if (sum == 0) {
            unknowns.stream().filter(nothing::add).forEach(unknown -> learns(List.of(unknown), List.of()));
        }
    }

    /** Learns what some unknowns come to without others. */
    void learns(Collection<String> unknowns, Collection<String> without) {
        Map<String, Long> rest = reduced(equation(unknowns, without));
        if (!rest.isEmpty()) {
            String first = rest.keySet().iterator().next();
            long inverse = power(rest.get(first), PRIME - 2);
            rest.replaceAll((unknown, factor) -> factor * inverse % PRIME);
            equations.put(first, rest);
        }
    }

    /** Whether these together follow from what is known. */
    boolean canWorkOut(Collection<String> unknowns) {
        return reduced(equation(unknowns, List.of())).isEmpty();
    }

    private static TreeMap<String, Long> equation(Collection<String> unknowns, Collection<String> without) {
        var equation = new TreeMap<String, Long>();
        unknowns.forEach(unknown -> equation.merge(unknown, 1L, Long::sum));
        without.forEach(unknown -> equation.merge(unknown, PRIME - 1, Long::sum));
        equation.values().removeIf(factor -> factor % PRIME == 0);
        return equation;
    }

    /** What is left of an equation when all that is known is taken away, from the first unknown to the last. */
    private Map<String, Long> reduced(TreeMap<String, Long> equation) {
        String next = equation.isEmpty() ? null : equation.firstKey();
        while (next != null) {
            Map<String, Long> known = equations.get(next);
            if (known != null) {
                long factor = PRIME - equation.get(next);
                known.forEach((unknown, of) -> equation.merge(unknown, factor * of % PRIME, (one, other) -> {
                    long sum = (one + other) % PRIME;
                    return sum == 0 ? null : sum;
                }));
            }
            next = equation.higherKey(next);
        }
        return equation;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base % PRIME;
        for (long left = exponent; left > 0; left >>= 1) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }
}
