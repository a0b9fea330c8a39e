package org.hatchery.pilot.booking;

/** For whom equipment is held (预约类别). */
public enum BookingKind {
    FIRM_USE,
    OWN_USE,
    DOWN_TIME
}
