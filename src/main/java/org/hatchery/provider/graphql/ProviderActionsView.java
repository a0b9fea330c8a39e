package org.hatchery.provider.graphql;

/** What the caller may do with a provider now, as shown. */
record ProviderActionsView(boolean update, boolean qualify, boolean suspend, boolean lift) {}
