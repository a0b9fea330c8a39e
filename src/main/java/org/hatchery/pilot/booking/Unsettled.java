package org.hatchery.pilot.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Mark on a booking whose last act has not yet been followed by the days and months.
 *
 * @param since when the act was written
 * @param quotaMinutes minutes a month the firm may have; null without a limit
 */
record Unsettled(Instant since, @Nullable Long quotaMinutes) {}
