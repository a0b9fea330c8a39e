package org.hatchery.exchange.graphql;

/** What can be done with an import, as shown. */
record ImportActionsView(boolean apply, boolean undo) {}
