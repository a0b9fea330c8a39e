package org.hatchery.voucher.graphql;

/** Refusal or revocation of a voucher, as sent. */
record DecideVoucherInput(String voucher, String reason) {}
