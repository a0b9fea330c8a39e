package org.hatchery.shared.graphql.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/** List of values; a single one is a list of one. */
record Listed(Shape entry, boolean needed, int min, int max) implements Shape {
    @Override
    public Object read(Object value, Place at, Faults faults) {
        Collection<?> given = value instanceof Collection<?> many ? many : List.of(value);
        if (given.size() < min || given.size() > max) {
            faults.add(at.wrong(Says.size(min, max, given.size())));
            return value;
        }
        List<@Nullable Object> read = new ArrayList<>(given.size());
        given.forEach(one -> read.add(entry(one, at.then(read.size()), faults)));
        return read;
    }

    private @Nullable Object entry(@Nullable Object given, Place at, Faults faults) {
        if (given == Literals.KNOWN) {
            return given;
        }
        Object value = given == null ? null : entry.read(given, at, faults);
        if (value == null && needed) {
            faults.add(at.wrong(Says.REQUIRED));
        }
        return value;
    }
}
