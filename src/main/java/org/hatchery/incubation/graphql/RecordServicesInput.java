package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** The same service more than once, as sent. */
record RecordServicesInput(
        String carrier,
        ServiceKind kind,
        ServiceMode mode,
        List<LocalDate> on,
        List<String> incubatees,
        boolean separately,
        String provider,
        double hours,
        Yuan fee,
        int attendees,
        @Nullable String note,
        @Nullable String plausibilityReason) {
    /** It as it was delivered once. */
    RecordServiceInput first() {
        return new RecordServiceInput(
                carrier, kind, mode, on.get(0), incubatees, provider, hours, fee, attendees, note, plausibilityReason);
    }
}
