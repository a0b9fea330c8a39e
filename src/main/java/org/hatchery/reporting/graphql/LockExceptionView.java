package org.hatchery.reporting.graphql;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.jspecify.annotations.Nullable;

/** Exception as shown. */
record LockExceptionView(
        @Nullable CarrierId host, @Nullable String unit, String reason, LocalDate until, String by, Instant at) {}
