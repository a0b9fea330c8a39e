package org.hatchery.carrier.profile;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Place where a carrier lies from a day on (所在地).
 *
 * @param zone code of the zone it belongs to there; null outside zones
 * @param from first day there; the last day is the one before the next seat begins
 * @param documentNumber number of the document that approved the move; null for the first seat
 */
@NamedInterface(propagate = false)
public record Seat(
        RegionCode region,
        @Nullable String zone,
        @Nullable String address,
        LocalDate from,
        @Nullable String documentNumber) {

    /** Where a carrier that never moved has lain since it opened. */
    public static Seat first(CarrierProfile profile) {
        return new Seat(profile.region(), profile.zone(), profile.address(), profile.openedOn(), null);
    }

    Seat at(@Nullable String corrected) {
        return new Seat(region, zone, corrected, from, documentNumber);
    }
}
