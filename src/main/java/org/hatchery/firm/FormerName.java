package org.hatchery.firm;

import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A registered name that a firm has no longer (曾用名), and the change that ended it.
 *
 * @param from first day of it as far as is known; null for the name it came with
 * @param to first day of the next name; the same day for a name that was entered wrongly
 * @param documentNumber of the notice of the registration authority
 */
public record FormerName(
        String name,
        @Nullable LocalDate from,
        LocalDate to,
        String documentNumber,
        @Nullable String reason,
        Signature changedBy,
        Receipt receipt)
        implements Deed {
    /** For those without a relation to the firm that lasts. */
    public FormerName withoutNumber() {
        return new FormerName(name, from, to, Mask.number(), null, changedBy, receipt);
    }
}
