package org.hatchery.incubation.graphql;

/** Entry that is taken back, as sent. */
record VoidStayInput(String stay, int expectedVersion, String reason) {}
