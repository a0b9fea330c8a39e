package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.ServiceMode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Service as shown; its parties are answered by the controller. */
record ServiceView(
        String id,
        String key,
        ServiceKind kind,
        ServiceMode mode,
        LocalDate on,
        CarrierId host,
        String carrierName,
        List<IncubateeId> served,
        String provider,
        double hours,
        Yuan fee,
        int attendees,
        @Nullable String note,
        @Nullable String plausibilityReason,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
