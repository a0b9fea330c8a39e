package org.hatchery.voucher.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Use of a voucher, as sent. */
record RedeemVoucherInput(
        String voucher,
        String provider,
        String offering,
        Yuan price,
        Yuan amount,
        int quantity,
        @Nullable String priceReason) {}
