package org.hatchery.pilot.booking;

import java.time.LocalDateTime;
import org.hatchery.pilot.calendar.Slot;

/**
 * Where a booking stands: all on which it depends what can be done to it.
 *
 * @param cancelBy last moment at which the firm may take it back once it was accepted
 * @param rated whether the firm has said what it thinks of its use
 */
public record Standing(BookingKind kind, BookingState state, Slot slot, LocalDateTime cancelBy, boolean rated) {}
