package org.hatchery.transfer.graphql;

/** Somebody who gets a part, as sent. */
record RewardShareInput(String name, int weight) {}
