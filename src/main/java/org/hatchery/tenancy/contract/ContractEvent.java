package org.hatchery.tenancy.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.tenancy.rent.ContractTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something done to a contract (办理记录).
 *
 * @param on day from which it holds
 * @param by subject of who did it; "system" for what followed from elsewhere
 * @param receipt by which a replay is known; null for what followed from elsewhere
 * @param before terms that others took the place of; null where they stay
 * @param payment what was taken back; null for everything else
 */
@NamedInterface(propagate = false)
public record ContractEvent(
        ContractAct act,
        LocalDate on,
        String by,
        Instant at,
        @Nullable String reason,
        @Nullable Receipt receipt,
        @Nullable ContractTerms before,
        @Nullable RentPayment payment)
        implements Deed {
    /** Who stands in the history of what followed from elsewhere. */
    static final String SYSTEM = "system";

    /** What changes no terms. */
    public ContractEvent(
            ContractAct act, LocalDate on, String by, Instant at, @Nullable String reason, @Nullable Receipt receipt) {
        this(act, on, by, at, reason, receipt, null, null);
    }

    ContractEvent replacing(ContractTerms said) {
        return new ContractEvent(act, on, by, at, reason, receipt, said, null);
    }

    ContractEvent takingBack(RentPayment marked) {
        return new ContractEvent(act, on, by, at, reason, receipt, null, marked);
    }
}
