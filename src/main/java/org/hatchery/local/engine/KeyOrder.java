package org.hatchery.local.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of index keys: part by part, a key after its own beginning; equal parts are those a filter calls equal. */
final class KeyOrder implements Comparator<Object[]> {

    /** Comes after every part. */
    static final Object LAST = new Object();

    // The kinds of parts in the order of MongoDB; what is none of these is kept as its text.
    private static final List<Class<?>> KINDS =
            List.of(Number.class, String.class, Text.class, UUID.class, ObjectId.class, Boolean.class, Instant.class);

    private record Text(String json) implements Comparable<Text> {
        @Override
        public int compareTo(Text other) {
            return json.compareTo(other.json);
        }
    }

    @Override
    public int compare(@Nullable Object[] left, @Nullable Object[] right) {
        int order = compareBeginnings(left, right);
        return order != 0 ? order : Integer.compare(left.length, right.length);
    }

    /** Whether the shorter key is the beginning of the longer one. */
    static boolean begins(@Nullable Object[] left, @Nullable Object[] right) {
        return compareBeginnings(left, right) == 0;
    }

    private static int compareBeginnings(@Nullable Object[] left, @Nullable Object[] right) {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.min(left.length, right.length); i++) {
            order = compareParts(left[i], right[i]);
        }
        return order;
    }

    static @Nullable Object max(@Nullable Object left, @Nullable Object right) {
        return compareParts(left, right) >= 0 ? left : right;
    }

    static @Nullable Object min(@Nullable Object left, @Nullable Object right) {
        return compareParts(left, right) <= 0 ? left : right;
    }

    /** Whether a filter's plain value means just this value, or an array that holds it. */
    static boolean isSimple(@Nullable Object value) {
        return Missing.isNullOrMissing(value) || value instanceof UUID || value instanceof Boolean || isOrdered(value);
    }

    /** Whether a bound of this type sorts here as it does in the query matcher; no bound does. */
    static boolean isOrdered(@Nullable Object value) {
        return value == null
                || value instanceof Number
                || value instanceof String
                || value instanceof Instant
                || value instanceof ObjectId;
    }

    /** A value as it stands in a key: 1, 1.0 and 1.00 become one number, a missing value becomes null. */
    static @Nullable Object part(@Nullable Object value) {
        if (Missing.isNullOrMissing(value)) {
            return null;
        }
        if (value instanceof Number || !isSimple(value)) {
            Object normal =
                    new KeyValue(Collections.singletonList(value)).normalized().get(0);
            return normal instanceof Number
                    ? normal
                    : new Text(normal.getClass().getSimpleName() + normal);
        }
        return value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // parts of one kind have one class, except numbers
    private static int compareParts(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String one && right instanceof String two) {
            return one.compareTo(two);
        }
        int kinds = Integer.compare(kind(left), kind(right));
        if (kinds != 0 || left == right || left == null || right == null) {
            return kinds;
        }
        return left instanceof Number one ? compareNumbers(one, (Number) right) : ((Comparable) left).compareTo(right);
    }

    private static int kind(@Nullable Object part) {
        if (part == null) {
            return -1;
        }
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (KINDS.get(kind).isInstance(part)) {
                return kind;
            }
        }
        return KINDS.size();
    }

    // A long stays a long only where no double equals it.
    private static int compareNumbers(Number left, Number right) {
        int rough = Double.compare(left.doubleValue(), right.doubleValue());
        return rough != 0 ? rough : Long.compare(left.longValue(), right.longValue());
    }
}
