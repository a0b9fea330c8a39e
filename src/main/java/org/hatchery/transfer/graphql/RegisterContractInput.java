package org.hatchery.transfer.graphql;

import org.jspecify.annotations.Nullable;

/** Registration of a contract as sent. */
record RegisterContractInput(
        ContractFactsInput facts, boolean draft, @Nullable String station) {}
