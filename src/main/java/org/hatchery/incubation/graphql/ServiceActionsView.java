package org.hatchery.incubation.graphql;

/** What the caller may do with a service now, as shown; void is a word of Java. */
record ServiceActionsView(boolean amend, boolean takeBack) {}
