package org.hatchery.incubation.stay;

import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.space.Space;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Component;

/** What a stay says of the area of its units is what their carrier says, also when that had been recorded wrongly. */
@Component
public class FollowSpace {
    private final Stays stays;
    private final StayDirectory directory;
    private final CarrierDirectory carriers;

    FollowSpace(Stays stays, StayDirectory directory, CarrierDirectory carriers) {
        this.stays = stays;
        this.directory = directory;
        this.carriers = carriers;
    }

    /** Measures every stay that the carrier ever had; writes those only that say something else. */
    public void follow(CarrierId id) {
        Space space = carriers.find(id, Scope.EVERYTHING).map(Carrier::getSpace).orElse(Space.EMPTY);
        directory.ever(id).stream()
                .filter(stay -> !stay.isMeasuredBy(space))
                .map(Stay::getId)
                .forEach(stay -> measure(stay, space));
    }

    private void measure(StayId id, Space space) {
        Retries.whenLost(() -> stays.findById(id)
                .filter(stay -> !stay.isMeasuredBy(space))
                .map(stay -> stays.save(stay.measuredBy(space))));
    }
}
