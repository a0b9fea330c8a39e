package org.hatchery.carrier.graphql;

/** Recognition that is held to be wrong, or that stands all the same, as sent. */
record ContestRecognitionInput(String carrier, int expectedVersion, int number, String reason) {}
