package org.hatchery.register.graphql.tie;

/** What the caller may do with a tie now, as shown. */
record PartyTieActionsView(boolean end) {}
