package org.hatchery.pilot;

import org.hatchery.shared.Identifier;

/** Names a booking for good. */
public record BookingId(String value) implements Identifier {}
