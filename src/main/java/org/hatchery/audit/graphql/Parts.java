package org.hatchery.audit.graphql;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Looks into what doors answer, whatever their module: views and payloads are records. */
final class Parts {
    /** A view names its region itself, or in a part of it. */
    private static final int DEPTH = 2;

    private static final Map<Class<?>, RecordComponent[]> KNOWN = new ConcurrentHashMap<>();

    private Parts() {}

    /** The components of a record, or the entries of a payload, by name; none of anything else. */
    static Map<String, @Nullable Object> of(@Nullable Object record) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        if (record instanceof Map<?, ?> payload) {
            payload.forEach((name, part) -> parts.put(String.valueOf(name), part));
        }
        if (record != null && record.getClass().isRecord()) {
            for (RecordComponent component : KNOWN.computeIfAbsent(record.getClass(), Parts::components)) {
                parts.put(component.getName(), value(record, component));
            }
        }
        return parts;
    }

    private static RecordComponent[] components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
        return components;
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What an object is called in the trail, if it is one with a global id. */
    static Optional<String> name(@Nullable Object view) {
        return Optional.ofNullable(of(view).get("id"))
                .filter(String.class::isInstance)
                .flatMap(id -> Named.ifAny(String.valueOf(id)));
    }

    /** Keys of the regions a view lies in, and those above. */
    static Set<String> places(@Nullable Object view) {
        Set<String> places = new TreeSet<>();
        regions(view, DEPTH).forEach(region -> places.addAll(region.visibleTo()));
        return places;
    }

    private static Stream<RegionCode> regions(@Nullable Object part, int depth) {
        if (part instanceof RegionCode region) {
            return Stream.of(region);
        }
        if (part instanceof Collection<?> || depth == 0) {
            return Stream.empty();
        }
        return of(part).values().stream().flatMap(inner -> regions(inner, depth - 1));
    }
}
