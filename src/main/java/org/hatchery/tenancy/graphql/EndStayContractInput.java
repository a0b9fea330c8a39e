package org.hatchery.tenancy.graphql;

import java.time.LocalDate;

/** Early end, as sent. */
record EndStayContractInput(String contract, int expectedVersion, LocalDate lastDay, String reason) {}
