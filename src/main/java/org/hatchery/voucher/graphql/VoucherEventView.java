package org.hatchery.voucher.graphql;

import java.time.Instant;
import org.hatchery.voucher.ledger.VoucherAct;
import org.jspecify.annotations.Nullable;

/** Event as shown. */
record VoucherEventView(
        VoucherAct act,
        @Nullable String order,
        Instant at,
        String by,
        @Nullable String note) {}
