package org.hatchery.figures;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a carrier moves, the figures of years it ends elsewhere move with it, and its bureaus see all for which it was ever
 * responsible; hearing it twice changes nothing.
 */
@Component
class FollowSeat {
    private final YearFiguresDirectory figures;
    private final StayDirectory stays;

    FollowSeat(YearFiguresDirectory figures, StayDirectory stays) {
        this.figures = figures;
        this.stays = stays;
    }

    @EventListener
    void on(CarrierRelocated told) {
        figures.follow(told, movedAlong(told));
    }

    /** Those who had not left before the carrier moved. */
    private Set<IncubateeId> movedAlong(CarrierRelocated told) {
        return stays.factsOf(List.of(told.carrier())).stream()
                .filter(stay -> stay.endedOn() == null || stay.endedOn().isAfter(told.from()))
                .map(StayFact::incubatee)
                .collect(toSet());
    }
}
