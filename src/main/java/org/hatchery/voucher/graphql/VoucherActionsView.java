package org.hatchery.voucher.graphql;

/** What the viewer may do with a voucher. */
record VoucherActionsView(boolean decide, boolean revoke, boolean redeem, boolean rate) {}
