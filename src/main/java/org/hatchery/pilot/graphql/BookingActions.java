package org.hatchery.pilot.graphql;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.BookingKind;
import org.hatchery.pilot.BookingState;

/** Works out what the caller may do with a booking now. */
final class BookingActions {
    private static final Set<BookingState> OPEN = Set.of(BookingState.REQUESTED, BookingState.APPROVED);
    private static final Set<BookingState> USABLE = Set.of(BookingState.APPROVED, BookingState.IN_USE);

    /** How long before the booked time use may begin. */
    private static final Duration EARLY = Duration.ofMinutes(30);

    private static final Set<BookingState> RECORDED =
            Set.of(BookingState.IN_USE, BookingState.USED, BookingState.NO_SHOW);

    private BookingActions() {}

    static BookingActionsView of(BookingView booking, Actor actor, Instant now) {
        boolean base = actor.is(Role.PROVIDER, Role.ADMIN);
        boolean use = booking.kind() != BookingKind.DOWN_TIME;
        return new BookingActionsView(
                base && booking.state() == BookingState.REQUESTED && now.isBefore(booking.from()),
                OPEN.contains(booking.state()) && mayCancel(booking, actor, now),
                base
                        && use
                        && USABLE.contains(booking.state())
                        && !now.isBefore(booking.from().minus(EARLY)),
                actor.is(Role.FIRM, Role.ADMIN)
                        && booking.kind() == BookingKind.FIRM_USE
                        && booking.state() == BookingState.USED,
                base && booking.state() == BookingState.USED,
                base && RECORDED.contains(booking.state()) && booking.rating() == null);
    }

    private static boolean mayCancel(BookingView booking, Actor actor, Instant now) {
        if (actor.is(Role.FIRM)) {
            return booking.state() == BookingState.REQUESTED || !now.isAfter(booking.cancelBy());
        }
        Instant last = booking.kind() == BookingKind.DOWN_TIME ? booking.to() : booking.from();
        return actor.is(Role.PROVIDER, Role.ADMIN) && now.isBefore(last);
    }
}
