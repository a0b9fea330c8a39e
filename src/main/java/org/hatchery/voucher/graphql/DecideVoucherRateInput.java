package org.hatchery.voucher.graphql;

/** Rate of a voucher, as sent. */
record DecideVoucherRateInput(String voucher, double ratePercent, String reason) {}
