package org.hatchery.pilot.booking;

/** Name under which one writing of a booking holds time: the booking's id, and a name of the attempt. */
final class Holder {
    private static final char SEPARATOR = '~';

    private Holder() {}

    static String of(String booking, String attempt) {
        return booking + SEPARATOR + attempt;
    }

    static BookingId booking(String holder) {
        return new BookingId(holder.substring(0, holder.indexOf(SEPARATOR)));
    }
}
