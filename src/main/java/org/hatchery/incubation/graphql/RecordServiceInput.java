package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Service that was delivered, as sent. */
record RecordServiceInput(
        String carrier,
        ServiceKind kind,
        ServiceMode mode,
        LocalDate on,
        List<String> incubatees,
        String provider,
        double hours,
        Yuan fee,
        int attendees,
        @Nullable String note,
        @Nullable String plausibilityReason) {}
