package org.hatchery.incubation.stay;

import java.time.LocalDate;

/** Space that a firm or team had from a day on, as it should have been recorded. */
public record SpaceSince(LocalDate from, SpaceChoice space) {
    boolean isLike(Occupancy recorded) {
        return from.equals(recorded.from())
                && space.units().equals(recorded.units())
                && space.workstations() == recorded.workstations();
    }
}
