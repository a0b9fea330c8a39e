package org.hatchery.register.graphql.institution;

/** Institution that is not closed after all, as sent. */
record ReopenInstitutionInput(String institution, int expectedVersion, String reason) {}
