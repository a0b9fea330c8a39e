package org.hatchery.exchange.graphql;

import java.util.List;

/** Which rows to take, as sent. */
record ApplyImportInput(String imported, int expectedVersion, List<Integer> rows, boolean allWithoutFaults) {}
