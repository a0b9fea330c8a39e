package org.hatchery.firm.graphql;

/** Contact to forget, as sent. */
record EraseContactInput(String incubatee, int expectedVersion) {}
