package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Move of a carrier, as sent. */
record RelocateCarrierInput(
        String carrier,
        int expectedVersion,
        RegionCode region,
        @Nullable String zone,
        String address,
        LocalDate on,
        @Nullable String documentNumber) {

    Seat toSeat() {
        return new Seat(region, zone, address, on, documentNumber);
    }
}
