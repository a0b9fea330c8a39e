package org.hatchery.totals;

import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where something counts: a place and, when it belongs to a carrier, the carrier's kind, level and field then.
 *
 * @param kind null for what belongs to no carrier
 */
record Cell(
        RegionCode place,
        @Nullable CarrierKind kind,
        @Nullable RecognitionLevel level,
        @Nullable IndustryField field) {

    static Cell in(RegionCode place) {
        return new Cell(place, null, null, null);
    }

    static Cell of(Carrier carrier, RegionCode place, Optional<RecognitionLevel> level) {
        return new Cell(
                place,
                carrier.getProfile().kind(),
                level.orElse(null),
                carrier.getProfile().field());
    }

    /** The slices of its place that it is part of. */
    List<Slice> slices() {
        return kind == null
                ? List.of(Slice.ALL)
                : List.of(Slice.ALL, Slice.of(kind), Slice.of(level), Slice.of(field), Slice.of(kind, level, field));
    }

    /** Its text within the place; empty for what belongs to no carrier. */
    String name() {
        return kind == null ? "" : Slice.of(kind, level, field).value();
    }

    static Cell parse(RegionCode place, String name) {
        if (name.isEmpty()) {
            return in(place);
        }
        String[] parts = name.split("/");
        return new Cell(
                place,
                CarrierKind.valueOf(parts[0]),
                parts[1].equals("-") ? null : RecognitionLevel.valueOf(parts[1]),
                parts[2].equals("-") ? null : IndustryField.valueOf(parts[2]));
    }
}
