package org.hatchery.pilot.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bookings to decide, and those that lie ahead. */
@Order(40)
@Component
class BookingsWaiting implements WaitingSource {
    private final BookingDirectory bookings;
    private final Clock clock;

    BookingsWaiting(BookingDirectory bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return switch (actor.role()) {
            case FIRM ->
                List.of(ahead(
                        "pilot.waits-ahead",
                        "pilot.waits-ahead-next",
                        List.of(BookingState.REQUESTED, BookingState.APPROVED),
                        actor));
            case PROVIDER ->
                Stream.of(
                                all("pilot.waits-decision", "pilot.waits-decision-next", BookingState.REQUESTED, actor),
                                all("pilot.waits-use", "pilot.waits-use-next", BookingState.APPROVED, actor))
                        .filter(waiting -> waiting.count() > 0) // a service provider has no equipment
                        .toList();
            default -> List.of();
        };
    }

    private Waiting all(String kind, String next, BookingState state, Actor actor) {
        return waiting(kind, next, BookingFilter.in(Set.of(state), null), Map.of("states", List.of(state)), actor);
    }

    private Waiting ahead(String kind, String next, List<BookingState> states, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return waiting(
                kind,
                next,
                BookingFilter.in(Set.copyOf(states), today),
                Map.of("states", states, "from", today.toString()),
                actor);
    }

    private Waiting waiting(String kind, String next, BookingFilter filter, Map<String, Object> said, Actor actor) {
        return Waiting.of(
                kind,
                next,
                bookings.search(filter, actor.scope(), Waiting.earliest("FROM")),
                booking -> Due.of(
                        booking.getSlot().firstDay(), booking.getEquipmentName(), About.of("Booking", booking.getId())),
                "bookings",
                said);
    }
}
