package org.hatchery.totals.tree;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Where something counts: a place and, when it belongs to something that has them, a kind, a level and a field then.
 *
 * @param name kind, level and field as the slice of all three is called; empty for what has none
 */
@NamedInterface(propagate = false)
public record Cell(RegionCode place, String name) {
    private static final String BETWEEN = "/";

    public static Cell in(RegionCode place) {
        return new Cell(place, "");
    }

    public static Cell of(RegionCode place, Enum<?> kind, @Nullable Enum<?> level, @Nullable Enum<?> field) {
        return new Cell(place, Slice.of(kind, level, field).value());
    }

    /** The slices of its place that it is part of. */
    public List<Slice> slices() {
        if (name.isEmpty()) {
            return List.of(Slice.ALL);
        }
        String[] parts = name.split(BETWEEN);
        return List.of(
                Slice.ALL,
                new Slice("k:" + parts[0]),
                new Slice("l:" + parts[1]),
                new Slice("f:" + parts[2]),
                new Slice(name));
    }
}
