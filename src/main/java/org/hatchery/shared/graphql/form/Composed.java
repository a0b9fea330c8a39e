package org.hatchery.shared.graphql.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Input object: its members, and none that the schema does not know. */
final class Composed implements Shape {
    private final Supplier<Map<String, Slot>> members;
    private final boolean oneOnly;

    Composed(Supplier<Map<String, Slot>> members, boolean oneOnly) {
        this.members = members;
        this.oneOnly = oneOnly;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object read(Object value, Place at, Faults faults) {
        if (!(value instanceof Map<?, ?> given)) {
            faults.add(at.wrong(Says.OBJECT));
            return value;
        }
        Map<String, Slot> slots = members.get();
        given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !slots.containsKey(name))
                .limit(Faults.MOST)
                .forEach(name -> faults.add(at.then(Says.shown(name)).wrong(Says.unknownMember(name))));
        if (oneOnly && (given.size() != 1 || given.containsValue(null))) {
            faults.add(at.wrong(Says.oneOf(slots.keySet())));
            return value;
        }
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        slots.values().forEach(slot -> slot.read((Map<String, ?>) given, read, at, faults));
        return read;
    }
}
