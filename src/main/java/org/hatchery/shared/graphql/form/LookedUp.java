package org.hatchery.shared.graphql.form;

import org.hatchery.shared.Faults;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.graphql.Lookup;
import org.jspecify.annotations.Nullable;

/** Value that also has to be on a register. */
record LookedUp(Shape shape, Lookup lookup, String register) implements Shape {
    @Override
    public @Nullable Object read(Object value, Place at, Faults faults) {
        var own = new Faults();
        Object read = shape.read(value, at, own);
        own.list().forEach(faults::add);
        if (read != null && own.areNone()) {
            try {
                lookup.check(read, register);
            } catch (Unfit unknown) {
                faults.add(at.wrong(unknown.sentence()));
            }
        }
        return read;
    }
}
