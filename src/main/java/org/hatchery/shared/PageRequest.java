package org.hatchery.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: how many entries, from which one, in which direction.
 *
 * @param size 0 to 100; a page of none tells only whether there is anything, and how much
 * @param start sort values and id of the entry to go on from, itself excluded; null at either end of the list
 * @param backward whether the page ends before {@code start} instead of beginning after it
 * @param order the list's usual one where none is asked for
 */
public record PageRequest(
        int size,
        @Nullable List<String> start,
        boolean backward,
        @Nullable PageOrder order) {
    public static final int LARGEST = 100;

    /** Of a list in its usual order. */
    public PageRequest(int size, @Nullable List<String> start, boolean backward) {
        this(size, start, backward, null);
    }

    /** Whether this order is asked for. */
    public boolean isBy(String name) {
        return order != null && order.name().equals(name);
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null, false);
    }

    /** Every page of a list in its usual order, each read when it is wanted. */
    public static <T> Stream<Page<T>> all(Function<PageRequest, Page<T>> list) {
        return Stream.iterate(
                        Optional.of(list.apply(first(LARGEST))),
                        Optional::isPresent,
                        last -> last.filter(Page::hasNext).map(page -> list.apply(beyond(page))))
                .flatMap(Optional::stream);
    }

    private static <T> PageRequest beyond(Page<T> page) {
        List<Page.Entry<T>> entries = page.entries();
        return new PageRequest(LARGEST, entries.get(entries.size() - 1).place(), false);
    }
}
