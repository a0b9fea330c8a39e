package org.hatchery.fund.graphql;

/** An entry to void, as sent. */
record VoidFundEntryInput(String fund, int expectedVersion, int entry, String reason) {}
