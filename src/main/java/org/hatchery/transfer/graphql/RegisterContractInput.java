package org.hatchery.transfer.graphql;

/** Registration of a contract, as sent. */
record RegisterContractInput(boolean draft, ContractFactsInput facts) {}
