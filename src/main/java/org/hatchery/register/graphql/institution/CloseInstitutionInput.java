package org.hatchery.register.graphql.institution;

import java.time.LocalDate;

/** Institution to close, as sent. */
record CloseInstitutionInput(String institution, int expectedVersion, LocalDate on, String reason) {}
