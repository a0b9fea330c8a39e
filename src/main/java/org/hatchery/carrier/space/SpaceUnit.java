package org.hatchery.carrier.space;

import java.time.LocalDate;
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
 */
@NamedInterface(propagate = false)
public record SpaceUnit(
        String code,
        @Nullable String floor,
        Area area,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isThereOn(LocalDate day) {
        return Span.covers(from, to, day);
    }

    SpaceUnit withdrawn(LocalDate on) {
        return new SpaceUnit(code, floor, area, from, on);
    }
}
