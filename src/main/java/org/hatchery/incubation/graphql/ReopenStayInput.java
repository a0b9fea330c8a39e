package org.hatchery.incubation.graphql;

/** End of a stay that is taken back, as sent. */
record ReopenStayInput(String stay, int expectedVersion, String reason) {}
