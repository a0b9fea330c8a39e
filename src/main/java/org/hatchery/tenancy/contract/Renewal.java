package org.hatchery.tenancy.contract;

import org.hatchery.tenancy.rent.ContractTerms;

/** What a contract is renewed by: its terms are kept here until that contract is there. */
public record Renewal(ContractId contract, ContractTerms terms, ContractEvent event) {}
