package org.hatchery.register.graphql;

/** What the caller may do with a registered firm now, as shown. */
record RegisteredFirmActionsView(boolean rename) {}
