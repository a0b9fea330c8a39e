package org.hatchery.voucher.graphql;

/** Refusal or revocation of a voucher, as sent. */
record DecideVoucherInput(String idempotencyKey, String voucher, String reason) {}
