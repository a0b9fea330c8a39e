package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Service as shown; its parties are answered by the controller. */
record ServiceView(
        String id,
        String key,
        int version,
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
        boolean voided,
        List<ServiceCorrectionView> corrections,
        @Nullable Signature recorded,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
