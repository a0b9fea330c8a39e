package org.hatchery.voucher.graphql;

import org.hatchery.voucher.redemption.DecideOrder;

/** Input of {@code decideDispute}. */
record DecideDisputeInput(String order, DecideOrder.Dispute decision, String reason) {}
