package org.hatchery.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a filter certainly asks, field by field, read from its top level and from every {@code $and} in it. */
final class Demands {

    private final Map<String, List<Demand>> byField = new HashMap<>();

    private Demands() {}

    static Demands of(Document filter) {
        var demands = new Demands();
        demands.read(filter);
        return demands;
    }

    private void read(Document filter) {
        filter.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof List<?> parts) {
                parts.stream().filter(Document.class::isInstance).forEach(part -> read((Document) part));
            } else if (!field.startsWith("$")) {
                add(field, Demand.of(field, condition));
            }
        });
    }

    private void add(String field, @Nullable Demand demand) {
        if (demand != null) {
            byField.computeIfAbsent(field, name -> new ArrayList<>()).add(demand);
        }
    }

    /** The narrowest demand on a field; a field with many values must meet each demand, but not with the same value. */
    @Nullable Demand on(String field, boolean manyValued) {
        var demands = byField.getOrDefault(field, List.of()).stream();
        return manyValued
                ? demands.max(Comparator.comparing(Demand::pinned)).orElse(null)
                : demands.reduce(Demand::and).orElse(null);
    }
}
