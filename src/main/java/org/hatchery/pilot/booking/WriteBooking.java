package org.hatchery.pilot.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** How every new booking is written: replay, draft, write, settle. */
@Component
class WriteBooking {
    private final Bookings bookings;
    private final SettleBooking settle;
    private final Clock clock;

    WriteBooking(Bookings bookings, SettleBooking settle, Clock clock) {
        this.bookings = bookings;
        this.settle = settle;
        this.clock = clock;
    }

    /**
     * Books once, or returns what the same request booked before.
     *
     * @throws Rejection IDEMPOTENCY_KEY_REUSED, what the draft or {@link SettleBooking} refuses, or STALE when the same
     *     request was undone at the same time
     */
    Booking once(Receipt receipt, Actor actor, Supplier<Draft> draft) {
        return replayed(receipt).orElseGet(() -> write(draft.get(), receipt, actor));
    }

    private Optional<Booking> replayed(Receipt receipt) {
        return bookings.findById(new BookingId(receipt.id())).map(booking -> {
            receipt.mustBeReplayOf(booking.getReceipt());
            return booking.isUnsettled() ? settle.settle(booking) : booking;
        });
    }

    private Booking write(Draft draft, Receipt receipt, Actor actor) {
        var event = new BookingEvent(BookingAct.BOOKED, actor.id(), clock.instant(), null);
        Booking booking = Booking.draw(draft, UUID.randomUUID().toString(), receipt, event, LocalDateTime.now(clock));
        try {
            bookings.save(booking);
        } catch (DuplicateKeyException sameRequest) {
            return replayed(receipt).orElseThrow(Rejection::stale);
        }
        return settle.settle(booking);
    }
}
