package org.hatchery.shared;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Entries of one page with their places in the list.
 *
 * @param total counts the whole list when somebody asks
 */
public record Page<T>(List<Entry<T>> entries, boolean hasNext, boolean hasPrevious, LongSupplier total) {
    /** One entry with the sort value and id from which a later page can go on. */
    public record Entry<T>(T item, List<String> place) {}

    public List<T> items() {
        return entries.stream().map(Entry::item).toList();
    }
}
