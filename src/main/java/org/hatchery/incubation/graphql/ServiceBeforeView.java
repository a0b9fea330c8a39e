package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What a service said before it was corrected, as shown. */
record ServiceBeforeView(
        ServiceKind kind,
        ServiceMode mode,
        LocalDate on,
        String provider,
        double hours,
        Yuan fee,
        int attendees,
        int served,
        @Nullable String note) {}
