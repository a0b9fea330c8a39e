package org.hatchery.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the faults of a form, so that all of them are told together. */
public final class Faults {
    private final List<UserError> found = new ArrayList<>();

    /** Checks something; what it refuses is remembered. */
    public void in(Runnable check) {
        try {
            check.run();
        } catch (Rejection refused) {
            found.addAll(refused.errors());
        }
    }

    /** Reads something; what stands in for it when that is refused is never used, because the fault is told. */
    public <T> T read(Supplier<T> reading, T standIn) {
        try {
            return reading.get();
        } catch (Rejection refused) {
            found.addAll(refused.errors());
            return standIn;
        }
    }

    /** Notes a fault unless that holds; {@code field} is a dotted path below the input. */
    public void unless(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            found.addAll(new Rejection(UserErrorCode.INVALID, field, chinese, english).errors());
        }
    }

    /**
     * Lets only forms without a fault through.
     *
     * @throws Rejection with every fault that was found, one for each code and field
     */
    public void mustBeNone() {
        if (!found.isEmpty()) {
            Map<List<Object>, UserError> first = new LinkedHashMap<>();
            found.forEach(error -> first.putIfAbsent(List.of(error.code(), error.field()), error));
            throw new Rejection(List.copyOf(first.values()));
        }
    }
}
