package org.hatchery.carrier;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.region.Places;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees that carriers lie where carriers may lie. */
@Component
class Seating {
    private final RegionDirectory regions;
    private final Places places;

    Seating(RegionDirectory regions, Places places) {
        this.regions = regions;
        this.places = places;
    }

    /**
     * Checks what a person typed.
     *
     * @throws Rejection INVALID where nothing may lie, as {@link Places#mustBePlace} says, and for an unknown zone
     */
    void check(RegionCode region, @Nullable String zone) {
        places.mustBePlace(region, "region");
        if (zone != null && regions.zone(zone).isEmpty()) {
            throw new Rejection(INVALID, "zone", "没有该功能区。", "There is no such zone.");
        }
    }
}
