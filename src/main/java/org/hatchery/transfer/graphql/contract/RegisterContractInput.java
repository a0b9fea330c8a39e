package org.hatchery.transfer.graphql.contract;

import org.jspecify.annotations.Nullable;

/** Registration of a contract as sent. */
record RegisterContractInput(
        ContractFactsInput facts, boolean draft, @Nullable String station) {}
