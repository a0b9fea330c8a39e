package org.hatchery.pilot.graphql;

/** Addresses of calendars as shown. */
record CalendarFeedsView(String own, String shared) {}
