package org.hatchery.reporting.graphql;

/** What the caller may do with a window now, as shown. */
record ReportWindowActionsView(boolean close, boolean grantLockException, boolean remind) {}
