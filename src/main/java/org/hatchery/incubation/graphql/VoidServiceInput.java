package org.hatchery.incubation.graphql;

/** Service that is taken back, as sent. */
record VoidServiceInput(String service, int expectedVersion, String reason) {}
