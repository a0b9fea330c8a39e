package org.hatchery.carrier.resource;

import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Whom and what a carrier serves with from a day on, until the next entry (服务力量).
 *
 * @param professionals those of its staff who are trained for incubation
 * @param fund size of its incubation fund; zero without one
 * @param reason why it is said, or said again
 */
@NamedInterface(propagate = false)
public record CarrierMeans(
        LocalDate since,
        int staff,
        int professionals,
        int mentors,
        Yuan fund,
        @Nullable String reason,
        Signature by,
        Receipt receipt)
        implements Deed {
    /** Which part of its staff is trained; null without staff. */
    public @Nullable Double professionalShare() {
        return staff == 0 ? null : (double) professionals / staff;
    }
}
