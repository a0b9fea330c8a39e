package org.hatchery.transfer.graphql.achievement;

/** Somebody who gets a part, as sent. */
record RewardShareInput(String name, int weight) {}
