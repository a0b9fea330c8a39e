package org.hatchery.reporting.graphql;

/** What the caller may do with a report now, as shown. */
record ReportActionsView(
        boolean correct, boolean submit, boolean accept, boolean giveBack, boolean reopen, boolean sign) {}
