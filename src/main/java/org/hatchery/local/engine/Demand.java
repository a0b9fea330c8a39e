package org.hatchery.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter certainly asks of one field: a value inside one of these intervals.
 *
 * @param pinned whether each interval is a single value
 */
record Demand(List<Interval> intervals, boolean pinned) {

    // Beside any other operator the query matcher has moods of its own; such conditions are left to a scan.
    private static final Set<String> OPERATORS = Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte");

    /** Values from low to high, both included; as generous as needed, because the filter is applied afterwards. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and never given away
    record Interval(byte[] low, byte[] high) {
        Interval and(Interval other) {
            return new Interval(
                    Arrays.compareUnsigned(low, other.low) >= 0 ? low : other.low,
                    Arrays.compareUnsigned(high, other.high) <= 0 ? high : other.high);
        }
    }

    /** Reads a condition; null when an index cannot answer it. */
    static @Nullable Demand of(String field, @Nullable Object condition) {
        if (!(condition instanceof Document operators)) {
            return anyOf(Collections.singletonList(condition));
        }
        if (field.equals("_id") && isPlain(operators)) {
            return pinnedTo(List.of(operators));
        }
        return OPERATORS.containsAll(operators.keySet()) ? ofOperators(operators) : null;
    }

    private static @Nullable Demand ofOperators(Document operators) {
        if (operators.containsKey("$eq")) {
            return anyOf(Collections.singletonList(operators.get("$eq")));
        }
        if (operators.containsKey("$in")) {
            return operators.get("$in") instanceof Collection<?> values ? anyOf(values) : null;
        }
        Object low = operators.getOrDefault("$gt", operators.get("$gte"));
        Object high = operators.getOrDefault("$lt", operators.get("$lte"));
        return between(low, high);
    }

    private static @Nullable Demand anyOf(Collection<?> values) {
        return values.stream().allMatch(KeyBytes::isSimple) ? pinnedTo(values) : null;
    }

    private static Demand pinnedTo(Collection<?> values) {
        return new Demand(
                values.stream()
                        .map(KeyBytes::part)
                        .map(part -> new Interval(part, part))
                        .toList(),
                true);
    }

    private static @Nullable Demand between(@Nullable Object low, @Nullable Object high) {
        if ((low == null && high == null) || !KeyBytes.isOrdered(low) || !KeyBytes.isOrdered(high)) {
            return null;
        }
        // a bound admits only values of its own kind, so that what is absent lies below none
        byte[] least = low == null ? KeyBytes.kind(high) : KeyBytes.part(low);
        return new Demand(List.of(new Interval(least, high == null ? KeyBytes.LAST : KeyBytes.part(high))), false);
    }

    // A document as a key, as $merge uses it; nulls would also match ids that are no documents.
    private static boolean isPlain(Document key) {
        return !key.isEmpty()
                && !key.containsValue(null)
                && key.keySet().stream().noneMatch(name -> name.startsWith("$"));
    }

    boolean admitsNull() {
        return pinned && intervals.stream().anyMatch(interval -> KeyBytes.isNull(interval.low()));
    }

    /** Both demands at once; only for fields with one value, since two elements of an array may answer one each. */
    Demand and(Demand other) {
        if (pinned || other.pinned) {
            return pinned && (!other.pinned || intervals.size() <= other.intervals.size()) ? this : other;
        }
        return new Demand(List.of(intervals.get(0).and(other.intervals.get(0))), false);
    }
}
