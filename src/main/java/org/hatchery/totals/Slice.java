package org.hatchery.totals;

import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/** Part of what happens in a division that has totals of its own: everything, one kind, level or field, or all three. */
public record Slice(String value) {
    public static final Slice ALL = new Slice("*");
    private static final String NONE = "-";

    public static Slice of(CarrierKind kind) {
        return new Slice("k:" + kind);
    }

    /** The slice of a level; null for carriers without recognition. */
    public static Slice of(@Nullable RecognitionLevel level) {
        return new Slice("l:" + text(level));
    }

    /** The slice of a field; null for general carriers. */
    public static Slice of(@Nullable IndustryField field) {
        return new Slice("f:" + text(field));
    }

    public static Slice of(CarrierKind kind, @Nullable RecognitionLevel level, @Nullable IndustryField field) {
        return new Slice(kind + "/" + text(level) + "/" + text(field));
    }

    private static String text(@Nullable Enum<?> value) {
        return value == null ? NONE : value.name();
    }

    @Override
    public String toString() {
        return value;
    }
}
