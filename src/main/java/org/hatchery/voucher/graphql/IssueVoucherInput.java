package org.hatchery.voucher.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Issue of a voucher, as sent. */
record IssueVoucherInput(
        String voucher, @Nullable Yuan amount, @Nullable Double ratePercent) {}
