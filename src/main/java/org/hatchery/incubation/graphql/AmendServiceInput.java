package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What is right about a service, as sent. */
record AmendServiceInput(
        String service,
        int expectedVersion,
        String reason,
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
