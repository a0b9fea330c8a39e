package org.hatchery.supervision.graphql.showcase;

/** What the caller may do with a showcase now, as shown. */
record ShowcaseActionsView(boolean resubmit, boolean judge, boolean publish, boolean correct, boolean takeOver) {}
