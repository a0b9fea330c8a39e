package org.hatchery.carrier.space;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Area;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Room or floor that is leased as a whole (场地单元).
 *
 * @param code code on the door, unique in the carrier
 * @param from first day it can be leased
 * @param to first day it can no longer be leased; null while it can
 * @param recordedBy who put it on record last; null for units from before this was kept
 */
@NamedInterface(propagate = false)
public record SpaceUnit(
        String code,
        @Nullable String floor,
        Area area,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Signature recordedBy) {
    public SpaceUnit(String code, @Nullable String floor, Area area, LocalDate from, @Nullable LocalDate to) {
        this(code, floor, area, from, to, null);
    }

    public boolean isThereOn(LocalDate day) {
        return Span.covers(from, to, day);
    }

    SpaceUnit withdrawn(LocalDate on) {
        return new SpaceUnit(code, floor, area, from, on, recordedBy);
    }

    public SpaceUnit recorded(Signature by) {
        return new SpaceUnit(code, floor, area, from, to, by);
    }
}
