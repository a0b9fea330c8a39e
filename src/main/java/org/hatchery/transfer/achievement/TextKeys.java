package org.hatchery.transfer.achievement;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hatchery.shared.Wording;
import org.hatchery.transfer.check.Likeness;

/**
 * Keys of a text of which likely one at least is the same for whoever says much the same: from an index they lead to a few
 * texts, which are compared in full.
 *
 * <p>Each is made of the least of several scramblings of all neighbouring characters. Of two texts that have six pairs in ten
 * in common 98 of 100 are found by them, of two that have two in ten 12.
 */
final class TextKeys {
    static final String FIELD = "textKeys";
    private static final int KEYS = 16;
    private static final int OF_EACH = 3;
    private static final long[] SCRAMBLES =
            new SplittableRandom(20261130).longs((long) KEYS * OF_EACH).toArray();

    private TextKeys() {}

    static List<Long> of(String text) {
        Set<Long> pairs = Likeness.pairs(Wording.folded(text));
        return pairs.isEmpty()
                ? List.of()
                : IntStream.range(0, KEYS).mapToObj(key -> key(key, pairs)).toList();
    }

    private static Long key(int key, Set<Long> pairs) {
        long made = key;
        for (int part = 0; part < OF_EACH; part++) {
            long scramble = SCRAMBLES[key * OF_EACH + part];
            long least = pairs.stream()
                    .mapToLong(pair -> mixed(pair ^ scramble))
                    .min()
                    .orElseThrow();
            made = mixed(made ^ least);
        }
        return made;
    }

    /** As SplitMix64 does it: every bit of what comes in changes half of what comes out. */
    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        half = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
        return half ^ (half >>> 31);
    }
}
