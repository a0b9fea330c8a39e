package org.hatchery.register.graphql.institution;

/** What the caller may do with an institution now, as shown. */
record InstitutionActionsView(boolean amend, boolean reach, boolean close, boolean reopen, boolean describeAlliance) {}
