package org.hatchery.voucher.graphql;

/** Rate of a voucher, as sent. */
record DecideVoucherRateInput(String idempotencyKey, String voucher, double ratePercent, String reason) {}
