package org.hatchery.carrier;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees that carriers lie where carriers may lie. */
@Component
class Places {
    private final RegionDirectory regions;

    Places(RegionDirectory regions) {
        this.regions = regions;
    }

    /**
     * Checks what a person typed.
     *
     * @throws Rejection INVALID for a division above others or no longer valid, or an unknown zone
     */
    void check(RegionCode region, @Nullable String zone) {
        if (!regions.isPlace(region)) {
            throw new Rejection(
                    INVALID,
                    "region",
                    "请填写县级行政区划,或不设县区的地级市。",
                    "Please give a county, or a prefecture without counties.");
        }
        if (zone != null && regions.zone(zone).isEmpty()) {
            throw new Rejection(INVALID, "zone", "没有该功能区。", "There is no such zone.");
        }
    }
}
