package org.hatchery.payout.graphql;

/** Account of a payee, as sent. */
record PutPayeeAccountInput(String party, int expectedVersion, String accountName, String bank, String accountNumber) {}
