package org.hatchery.local.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
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

    /** The entries between two beginnings of keys, both included. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never given away
    record Stretch(byte[] from, byte[] to) {

        static final Stretch WHOLE = new Stretch(KeyBytes.NONE, KeyBytes.NONE);

        Stretch narrowedTo(Demand.Interval interval) {
            return new Stretch(KeyBytes.joined(from, interval.low()), KeyBytes.joined(to, interval.high()));
        }

        Collection<byte[]> of(NavigableSet<byte[]> entries) {
            byte[] end = KeyBytes.joined(to, KeyBytes.LAST);
            // Contradicting bounds, as in "above 10 and below 5", leave nothing.
            return Arrays.compareUnsigned(from, end) > 0 ? Set.<byte[]>of() : entries.subSet(from, true, end, true);
        }
    }
}
