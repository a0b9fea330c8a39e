package org.hatchery.tenancy.graphql;

/** Contract that never was, as sent. */
record VoidStayContractInput(String contract, int expectedVersion, String reason) {}
