package org.hatchery.voucher.graphql;

import org.hatchery.voucher.redemption.DecideOrder;

/** Input of {@code closeOrder}. */
record CloseOrderInput(String order, DecideOrder.Closure closure, String reason) {}
