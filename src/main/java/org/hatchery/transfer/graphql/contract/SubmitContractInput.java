package org.hatchery.transfer.graphql.contract;

import org.jspecify.annotations.Nullable;

/** Submission of a contract, as sent. */
record SubmitContractInput(
        String contract,
        int expectedVersion,
        @Nullable ContractFactsInput facts,
        @Nullable String station) {}
