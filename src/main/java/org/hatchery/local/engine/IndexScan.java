package org.hatchery.local.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The stretches of an index in which everything lies that a filter can match. */
record IndexScan(NavigableSet<Object[]> entries, List<Stretch> stretches) {

    /** Where the documents of these stretches are; null when there are more entries than the limit. */
    @Nullable Collection<Long> positions(long limit) {
        var positions = new TreeSet<Long>();
        long seen = 0;
        for (Stretch stretch : stretches) {
            for (Object[] entry : stretch.of(entries)) {
                if (++seen > limit) {
                    return null;
                }
                positions.add((Long) entry[entry.length - 1]);
            }
        }
        return positions;
    }

    /** The entries between two beginnings of keys, both included. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never given away
    record Stretch(Object[] from, Object[] to) {

        static final Stretch WHOLE = new Stretch(new Object[0], new Object[0]);

        Stretch narrowedTo(Demand.Interval interval) {
            return new Stretch(with(from, interval.low()), with(to, interval.high()));
        }

        Collection<Object[]> of(NavigableSet<Object[]> entries) {
            Object[] end = with(to, KeyOrder.LAST);
            // Contradicting bounds, as in "above 10 and below 5", leave nothing.
            return entries.comparator().compare(from, end) > 0
                    ? Set.<Object[]>of()
                    : entries.subSet(from, true, end, true);
        }

        private static Object[] with(Object[] key, @Nullable Object part) {
            Object[] longer = Arrays.copyOf(key, key.length + 1);
            longer[key.length] = part;
            return longer;
        }
    }
}
