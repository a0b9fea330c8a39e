package org.hatchery.fund.graphql;

/** What the caller may do with a fund now, as shown. */
record FundActionsView(boolean contribute, boolean invest, boolean exit, boolean correct, boolean close) {}
