package org.hatchery.supervision.graphql.showcase;

/** A showcase to publish, as sent. */
record PublishShowcaseInput(String showcase, int expectedVersion) {}
