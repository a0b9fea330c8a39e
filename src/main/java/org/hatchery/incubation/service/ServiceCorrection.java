package org.hatchery.incubation.service;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * That a service was corrected (更正).
 *
 * @param voided whether it was taken back with that
 */
public record ServiceCorrection(Signature by, String reason, boolean voided, Said before, Receipt receipt)
        implements Deed {

    /** What a service said. */
    public record Said(
            ServiceKind kind,
            ServiceMode mode,
            LocalDate on,
            List<IncubateeId> incubatees,
            String provider,
            double hours,
            Yuan fee,
            int attendees,
            @Nullable String note) {}
}
