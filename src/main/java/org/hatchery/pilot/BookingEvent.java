package org.hatchery.pilot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a booking (办理记录).
 *
 * @param note reason or remark
 */
public record BookingEvent(
        BookingAct act, String by, Instant at, @Nullable String note) {}
