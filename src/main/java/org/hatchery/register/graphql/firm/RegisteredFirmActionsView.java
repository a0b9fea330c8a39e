package org.hatchery.register.graphql.firm;

/** What the caller may do with a registered firm now, as shown. */
record RegisteredFirmActionsView(boolean rename) {}
