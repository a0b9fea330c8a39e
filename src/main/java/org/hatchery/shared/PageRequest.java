package org.hatchery.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: how many entries, from which one, in which direction.
 *
 * @param size 1 to 100
 * @param start sort values and id of the entry to go on from, itself excluded; null at either end of the list
 * @param backward whether the page ends before {@code start} instead of beginning after it
 */
public record PageRequest(int size, @Nullable List<String> start, boolean backward) {
    public static final int LARGEST = 100;

    public static PageRequest first(int size) {
        return new PageRequest(size, null, false);
    }
}
