package org.hatchery.pilot.graphql;

/** Whose calendar addresses become invalid, as sent. */
record RevokeCalendarFeedsInput(String base, int expectedVersion) {}
