package org.hatchery.transfer.graphql.contract;

/** Cancellation, as sent. */
record CancelContractInput(String contract, int expectedVersion, String reason) {}
