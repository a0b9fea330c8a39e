package org.hatchery.firm.graphql;

/** Whose consents are taken back, as sent. */
record WithdrawConsentInput(String incubatee, int expectedVersion) {}
