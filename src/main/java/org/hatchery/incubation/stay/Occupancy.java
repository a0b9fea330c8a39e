package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.space.Space;
import org.hatchery.shared.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Space a stay had for a time (场地使用).
 *
 * @param to first day no longer; null while it lasts
 * @param area area of the units together
 */
@NamedInterface(propagate = false)
public record Occupancy(LocalDate from, @Nullable LocalDate to, List<String> units, Area area, int workstations) {
    boolean hasSpace() {
        return !units.isEmpty() || workstations > 0;
    }

    /** Whether it lasted beyond a day, or lasts still; what ended on its first day never was. */
    boolean lastsBeyond(LocalDate day) {
        return !from.equals(to) && (to == null || to.isAfter(day));
    }

    /** Whether both last at some day; what ended on its first day never was. */
    boolean meets(Occupancy other) {
        return lastsBeyond(other.from) && other.lastsBeyond(from);
    }

    /** The space that was chosen, from a day on. */
    static Occupancy since(LocalDate from, SpaceChoice choice, Space within) {
        return new Occupancy(from, null, choice.units(), within.areaOf(choice.units()), choice.workstations());
    }

    /** The same, but it lasts. */
    Occupancy goingOn() {
        return new Occupancy(from, null, units, area, workstations);
    }

    Occupancy measuredBy(Space space) {
        return new Occupancy(from, to, units, space.areaOf(units), workstations);
    }

    Occupancy until(LocalDate day) {
        return new Occupancy(from, day, units, area, workstations);
    }
}
