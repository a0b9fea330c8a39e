package org.hatchery.people.graphql;

/** Whose name is erased, as sent. */
record ErasePersonalNameInput(String access, int expectedVersion) {}
