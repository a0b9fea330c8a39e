package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.voucher.grant.DecideVouchers;
import org.jspecify.annotations.Nullable;

/** Decision on many requests, as sent. */
record DecideVouchersInput(
        List<String> vouchers,
        DecideVouchers.Decision decision,
        @Nullable Double ratePercent,
        @Nullable String reason) {}
