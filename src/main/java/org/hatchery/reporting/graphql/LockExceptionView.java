package org.hatchery.reporting.graphql;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;

/** Exception as shown. */
record LockExceptionView(CarrierId host, String reason, LocalDate until, String by, Instant at) {}
