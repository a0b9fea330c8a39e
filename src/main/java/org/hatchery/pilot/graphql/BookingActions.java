package org.hatchery.pilot.graphql;

import java.time.LocalDateTime;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.booking.BookingStep;
import org.hatchery.pilot.booking.Standing;

/** Asks what the caller may do with a booking now. */
record BookingActions(Standing standing, Actor actor, LocalDateTime now) {
    BookingActionsView view() {
        return new BookingActionsView(
                may(BookingStep.APPROVE),
                may(BookingStep.cancelling(actor)),
                may(BookingStep.RECORD_USE),
                may(BookingStep.RATE),
                may(BookingStep.CORRECT_USE),
                may(BookingStep.UNDO_USE));
    }

    private boolean may(BookingStep step) {
        return step.isOf(actor) && step.isOpen(standing, now);
    }
}
