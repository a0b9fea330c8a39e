package org.hatchery.shared.mongo;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list that is open to everybody.
 *
 * @param after what to ask for the next page; null on the last one
 */
public record OpenPage<T>(List<T> items, @Nullable String after) {
    /** Of what was found, which is one more than a page where there are more. */
    public static <T> OpenPage<T> of(List<T> found, int size, Function<T, OpenPlace> place) {
        return found.size() <= size
                ? new OpenPage<>(found, null)
                : new OpenPage<>(
                        found.subList(0, size), place.apply(found.get(size - 1)).text());
    }
}
