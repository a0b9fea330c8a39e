package org.hatchery.shared.graphql.form;

import java.util.Map;
import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Argument, or member of an input.
 *
 * @param needed whether null is no value for it
 * @param preset whether it has a value of its own when it is left out
 */
record Slot(String name, Shape shape, boolean needed, boolean preset) {
    /** Reads the value of this slot, when there is one, into a map of values that were read. */
    void read(Map<String, ?> given, Map<String, @Nullable Object> read, @Nullable Place above, Faults faults) {
        if (given.containsKey(name)) {
            read.put(name, value(given.get(name), place(above), faults));
        } else if (needed && !preset) {
            faults.add(place(above).wrong(Says.REQUIRED));
        }
    }

    private @Nullable Object value(@Nullable Object given, Place at, Faults faults) {
        if (given == Literals.KNOWN) {
            return given;
        }
        Object value = given == null ? null : shape.read(given, at, faults);
        if (value == null && needed) {
            faults.add(at.wrong(Says.REQUIRED));
        }
        return value;
    }

    private Place place(@Nullable Place above) {
        return new Place(above, name);
    }
}
