package org.hatchery.provider.graphql;

/** Owners and representative to record, as sent. */
record RecordProviderTiesInput(String provider, int expectedVersion, TiesInput ties) {}
