package org.hatchery.shared;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts long lists for whoever can take only so much at once. */
public final class Portions {
    private Portions() {}

    /** The list in its order, in portions of that size; the last may be smaller, and an empty list has none. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .toList();
    }
}
