package org.hatchery.policy.graphql.entry;

/** What the caller may do with a version now, as shown. */
record PolicyVersionActionsView(boolean write, boolean propose, boolean decide, boolean discard) {}
