package org.hatchery.local.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stretches of an index in which everything lies that a filter can match. */
record IndexScan(NavigableSet<byte[]> entries, List<Stretch> stretches) {

    /** Where the documents of these stretches are; null when there are more entries than the limit. */
    @Nullable Collection<Long> positions(long limit) {
        var positions = new TreeSet<Long>();
        long seen = 0;
        for (Stretch stretch : stretches) {
            for (byte[] entry : stretch.of(entries)) {
                if (++seen > limit) {
                    return null;
                }
                positions.add(FieldIndex.position(entry));
            }
        }
        return positions;
    }

    boolean isNoLongerThan(long entriesOfIt) {
        return stretches.get(0).of(entries).stream().limit(entriesOfIt + 1).count() <= entriesOfIt;
    }

    /** Where the documents of the only stretch are, as they are needed, in the order of their entries. */
    Stream<Long> inOrder(boolean descending) {
        NavigableSet<byte[]> found = stretches.get(0).of(entries);
        return (descending ? found.descendingSet() : found)
                .stream().map(FieldIndex::position).distinct();
    }

    /** The entries between two beginnings of keys, both included. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never given away
    record Stretch(byte[] from, byte[] to) {

        static final Stretch WHOLE = new Stretch(KeyBytes.NONE, KeyBytes.NONE);

        Stretch narrowedTo(Demand.Interval interval) {
            return new Stretch(KeyBytes.joined(from, interval.low()), KeyBytes.joined(to, interval.high()));
        }

        NavigableSet<byte[]> of(NavigableSet<byte[]> entries) {
            byte[] end = KeyBytes.joined(to, KeyBytes.LAST);
            // Contradicting bounds, as in "above 10 and below 5", leave nothing.
            return Arrays.compareUnsigned(from, end) > 0
                    ? Collections.emptyNavigableSet()
                    : entries.subSet(from, true, end, true);
        }
    }
}
