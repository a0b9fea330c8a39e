package org.hatchery.register.graphql;

/** What the caller may do with an institution now, as shown. */
record InstitutionActionsView(boolean amend, boolean reach, boolean close, boolean reopen) {}
