package org.hatchery.transfer.graphql.achievement;

/** Change of a package, as sent. */
record RevisePackageInput(String achievementPackage, int expectedVersion, PackageContentInput facts) {}
