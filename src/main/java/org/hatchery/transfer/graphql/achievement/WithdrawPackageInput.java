package org.hatchery.transfer.graphql.achievement;

/** Withdrawal of a package, as sent. */
record WithdrawPackageInput(String achievementPackage, int expectedVersion) {}
