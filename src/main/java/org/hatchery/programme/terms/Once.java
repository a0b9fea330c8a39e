package org.hatchery.programme.terms;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** Reads a list in which everything is named once. */
@NamedInterface(propagate = false)
public final class Once {
    private Once() {}

    /**
     * The entries by what they name, in its order.
     *
     * @param faults hear INVALID when two of them name the same
     */
    public static <T, K extends Enum<K>, V> Map<K, V> each(
            List<T> entries, Function<T, K> name, Function<T, V> value, String field, Faults faults) {
        Map<K, V> byName = new TreeMap<>();
        for (T entry : entries) {
            boolean isFirst = byName.put(name.apply(entry), value.apply(entry)) == null;
            faults.unless(isFirst, field, Words.say("programme.name-each-kind-once"));
        }
        return Collections.unmodifiableMap(byName);
    }
}
