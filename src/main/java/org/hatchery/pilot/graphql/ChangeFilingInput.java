package org.hatchery.pilot.graphql;

/** Entry on the register, as sent. */
record ChangeFilingInput(String base, int expectedVersion, FilingInput filing) {}
