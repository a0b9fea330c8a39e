package org.hatchery.payout.graphql;

/** What the viewer may do with a payout. */
record PayoutActionsView(boolean recordPaid, boolean recordFailed) {}
