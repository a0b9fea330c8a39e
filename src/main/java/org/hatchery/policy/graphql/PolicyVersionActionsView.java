package org.hatchery.policy.graphql;

/** What the caller may do with a version now, as shown. */
record PolicyVersionActionsView(boolean write, boolean propose, boolean decide, boolean discard) {}
