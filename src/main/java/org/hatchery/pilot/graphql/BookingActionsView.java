package org.hatchery.pilot.graphql;

/** What the caller may do with a booking now, as shown. */
record BookingActionsView(
        boolean decide, boolean cancel, boolean recordUse, boolean rate, boolean correctUse, boolean undoUse) {}
