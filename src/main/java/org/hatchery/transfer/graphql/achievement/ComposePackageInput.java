package org.hatchery.transfer.graphql.achievement;

/** Composition of a package, as sent. */
record ComposePackageInput(PackageFactsInput facts) {}
