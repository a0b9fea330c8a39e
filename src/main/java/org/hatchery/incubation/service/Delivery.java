package org.hatchery.incubation.service;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What somebody says was delivered. */
public record Delivery(
        CarrierId carrier,
        ServiceKind kind,
        ServiceMode mode,
        LocalDate on,
        List<IncubateeId> incubatees,
        String provider,
        double hours,
        Yuan fee,
        int attendees,
        @Nullable String note,
        @Nullable String plausibilityReason) {
    /** The same by another carrier. */
    Delivery by(CarrierId another) {
        return new Delivery(
                another, kind, mode, on, incubatees, provider, hours, fee, attendees, note, plausibilityReason);
    }

    /** The same on another day for others. */
    Delivery on(LocalDate day, List<IncubateeId> served) {
        return new Delivery(
                carrier, kind, mode, day, served, provider, hours, fee, attendees, note, plausibilityReason);
    }
}
