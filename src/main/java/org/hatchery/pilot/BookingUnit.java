package org.hatchery.pilot;

/** In what equipment is booked and paid (预约计价单位). */
public enum BookingUnit {
    HOUR,
    DAY
}
