package org.hatchery.supervision.graphql;

/** A showcase to publish, as sent. */
record PublishShowcaseInput(String showcase, int expectedVersion) {}
