package org.hatchery.totals.tree;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Part of what happens in a division that has totals of its own: everything, one kind, level or field, or all three. */
@NamedInterface(propagate = false)
public record Slice(String value) {
    public static final Slice ALL = new Slice("*");
    private static final String NONE = "-";

    public static Slice ofKind(Enum<?> kind) {
        return new Slice("k:" + kind.name());
    }

    /** The slice of a level; null for what has none. */
    public static Slice ofLevel(@Nullable Enum<?> level) {
        return new Slice("l:" + text(level));
    }

    /** The slice of a field; null for what has none. */
    public static Slice ofField(@Nullable Enum<?> field) {
        return new Slice("f:" + text(field));
    }

    public static Slice of(Enum<?> kind, @Nullable Enum<?> level, @Nullable Enum<?> field) {
        return new Slice(kind.name() + "/" + text(level) + "/" + text(field));
    }

    private static String text(@Nullable Enum<?> value) {
        return value == null ? NONE : value.name();
    }

    @Override
    public String toString() {
        return value;
    }
}
