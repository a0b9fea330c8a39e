package org.hatchery.exchange.graphql;

/** Import to take back, as sent. */
record UndoImportInput(String imported, int expectedVersion) {}
