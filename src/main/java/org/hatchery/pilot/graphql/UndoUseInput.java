package org.hatchery.pilot.graphql;

/** Use that never was, as sent. */
record UndoUseInput(String booking, int expectedVersion, String reason) {}
