package org.hatchery.voucher.graphql;

/** Payment of approved claims, as sent. */
record SettleClaimsInput(String idempotencyKey, String programme) {}
