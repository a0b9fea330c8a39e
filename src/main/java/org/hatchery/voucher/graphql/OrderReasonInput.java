package org.hatchery.voucher.graphql;

/** Step of an order that needs a reason, as sent. */
record OrderReasonInput(String order, String reason) {}
