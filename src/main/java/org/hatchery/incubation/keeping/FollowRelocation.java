package org.hatchery.incubation.keeping;

import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.firm.PlaceIncubatee;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.stay.FollowSpace;
import org.hatchery.incubation.stay.SettleStay;
import org.hatchery.incubation.stay.StayDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a carrier moves, the stays that go on move with it, and its bureaus see all it ever recorded; they are of its kind,
 * and every stay is as large as its units; hearing it twice changes nothing.
 *
 * <p>What is personal goes with it: the bureaus it left read it no longer, those where it is now do.
 *
 * <p>Stays come before firms and teams: whoever copies a placement meanwhile then copies the new one, or tries again.
 */
@Component
public class FollowRelocation {
    private final StayDirectory stays;
    private final ServiceDirectory services;
    private final PlaceIncubatee place;
    private final SettleStay settle;
    private final FollowSpace space;

    FollowRelocation(
            StayDirectory stays,
            ServiceDirectory services,
            PlaceIncubatee place,
            SettleStay settle,
            FollowSpace space) {
        this.settle = settle;
        this.space = space;
        this.stays = stays;
        this.services = services;
        this.place = place;
    }

    @EventListener
    public void on(CarrierRelocated told) {
        stays.follow(told);
        space.follow(told.carrier());
        services.follow(told);
        place.follow(told);
        place.confidedElsewhere(told).forEach(settle::follow);
    }
}
