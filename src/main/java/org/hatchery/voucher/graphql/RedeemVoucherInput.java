package org.hatchery.voucher.graphql;

import org.hatchery.shared.Yuan;

/** Use of a voucher, as sent. */
record RedeemVoucherInput(
        String idempotencyKey, String voucher, String provider, String offering, Yuan price, Yuan amount) {}
