package org.hatchery.pilot.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Actual use of equipment, as the base recorded it (实际使用).
 *
 * @param to null while it goes on
 * @param minutes minutes the equipment ran; 0 while it goes on
 * @param year year in which it ended, or began while it goes on
 */
public record Use(
        LocalDateTime from,
        @Nullable LocalDateTime to,
        long minutes,
        @Nullable String note,
        int year) {}
