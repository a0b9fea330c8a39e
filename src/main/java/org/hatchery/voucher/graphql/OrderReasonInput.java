package org.hatchery.voucher.graphql;

/** Step of an order that needs a reason, as sent. */
record OrderReasonInput(String idempotencyKey, String order, String reason) {}
