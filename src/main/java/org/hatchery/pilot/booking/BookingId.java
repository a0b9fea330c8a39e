package org.hatchery.pilot.booking;

import org.hatchery.shared.Identifier;

/** Names a booking for good. */
public record BookingId(String value) implements Identifier {}
