package org.hatchery.firm.graphql;

/** What the caller may do with a firm now, as shown. */
record FirmActionsView(boolean rename, boolean amendRegistration, boolean correctIdentity) {}
