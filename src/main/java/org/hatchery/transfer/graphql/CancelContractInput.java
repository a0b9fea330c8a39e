package org.hatchery.transfer.graphql;

/** Cancellation, as sent. */
record CancelContractInput(String contract, int expectedVersion, String reason) {}
