package org.hatchery.transfer.graphql.achievement;

/** What the viewer can do with a package now. */
record PackageActionsView(boolean revise, boolean withdraw) {}
