package org.hatchery.register.graphql.person;

/** What the caller may do with a person's record now, as shown. */
record PersonActionsView(boolean amend) {}
