package org.hatchery.pilot.booking;

/** What can be done to a booking (办理事项). */
public enum BookingAct {
    BOOKED,
    APPROVED,
    DECLINED,
    CANCELLED,
    STARTED,
    USED,
    NO_SHOW,
    RATED,
    CORRECTED,
    UNDONE
}
