package org.hatchery.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Entries of one page with their places in the list.
 *
 * @param total counts the whole list when somebody asks
 */
public record Page<T>(List<Entry<T>> entries, boolean hasNext, boolean hasPrevious, LongSupplier total) {
    /** One entry with the sort value and id from which a later page can go on. */
    public record Entry<T>(T item, List<String> place) {}

    /**
     * The page asked for of a list that is known as a whole.
     *
     * @param place sort values and id of an item; the list is in their order
     */
    public static <T> Page<T> cut(List<T> all, Function<T, List<String>> place, PageRequest request) {
        List<String> start = request.start();
        List<Entry<T>> entries =
                all.stream().map(item -> new Entry<>(item, place.apply(item))).toList();
        int from = start == null || request.backward() ? 0 : upTo(entries, start, true);
        int to = start == null || !request.backward() ? entries.size() : upTo(entries, start, false);
        int first = request.backward() ? Math.max(from, to - request.size()) : from;
        int last = request.backward() ? to : Math.min(to, from + request.size());
        return new Page<>(entries.subList(first, last), last < entries.size(), first > 0, entries::size);
    }

    /** How many entries come before a place, which need not be there any more. */
    private static <T> int upTo(List<Entry<T>> entries, List<String> start, boolean itself) {
        return (int) entries.stream()
                .map(entry -> Arrays.compare(entry.place().toArray(String[]::new), start.toArray(String[]::new)))
                .filter(order -> order < 0 || (itself && order == 0))
                .count();
    }

    /** The same page of what each item becomes. */
    public <R> Page<R> map(Function<T, R> into) {
        return new Page<>(
                entries.stream()
                        .map(entry -> new Entry<>(into.apply(entry.item()), entry.place()))
                        .toList(),
                hasNext,
                hasPrevious,
                total);
    }

    public List<T> items() {
        return entries.stream().map(Entry::item).toList();
    }
}
