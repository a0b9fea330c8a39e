package org.hatchery.tenancy.graphql;

/** What the caller may do with a contract now, as shown. */
record StayContractActionsView(
        boolean renew, boolean amend, boolean giveNotice, boolean end, boolean takeBack, boolean markPaid) {}
