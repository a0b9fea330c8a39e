package org.hatchery.transfer.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hatchery.shared.Wording;

/** How alike two titles are: twice the pairs of characters they share, by all pairs of both. */
public final class Likeness {
    private Likeness() {}

    /** 0 for nothing in common, 1 for the same to whoever reads them. */
    public static double of(String one, String other) {
        String left = Wording.folded(one);
        String right = Wording.folded(other);
        if (left.equals(right)) {
            return 1;
        }
        Set<Long> pairs = pairs(left);
        Set<Long> others = pairs(right);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<Long> both = new HashSet<>(pairs);
        both.retainAll(others);
        return 2.0 * both.size() / (pairs.size() + others.size());
    }

    /** Characters that stand side by side in a folded text, each pair once. */
    public static Set<Long> pairs(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(1, characters.length)
                .mapToObj(second -> ((long) characters[second - 1] << 32) | characters[second])
                .collect(Collectors.toSet());
    }
}
