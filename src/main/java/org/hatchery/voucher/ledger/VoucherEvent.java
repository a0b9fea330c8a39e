package org.hatchery.voucher.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hatchery.identity.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a voucher (办理记录).
 *
 * @param order null when the grant itself is meant
 * @param at to the millisecond, as it is stored
 */
public record VoucherEvent(
        VoucherAct act,
        @Nullable String order,
        Instant at,
        String by,
        @Nullable String note,
        Receipt receipt) {
    public VoucherEvent {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
