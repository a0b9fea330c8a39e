package org.hatchery.programme;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hatchery.shared.Rejection;

/** Reads a list in which everything is named once. */
public final class Once {
    private Once() {}

    /**
     * The entries by what they name, in its order.
     *
     * @throws Rejection INVALID when two of them name the same
     */
    public static <T, K extends Enum<K>, V> Map<K, V> each(
            List<T> entries, Function<T, K> name, Function<T, V> value, String field) {
        Map<K, V> byName = new TreeMap<>();
        for (T entry : entries) {
            if (byName.put(name.apply(entry), value.apply(entry)) != null) {
                throw new Rejection(INVALID, field, "每一类只能填写一次。", "Please name each kind once.");
            }
        }
        return Collections.unmodifiableMap(byName);
    }
}
