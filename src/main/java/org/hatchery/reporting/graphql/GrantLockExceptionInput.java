package org.hatchery.reporting.graphql;

import java.time.LocalDate;

/** Exception for one carrier, as sent. */
record GrantLockExceptionInput(String window, int expectedVersion, String carrier, String reason, LocalDate until) {}
