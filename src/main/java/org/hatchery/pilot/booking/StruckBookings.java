package org.hatchery.pilot.booking;

import static org.hatchery.shared.UserErrorCode.SLOT_TAKEN;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.calendar.BookingTerms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Component;

/** Bookings that a change of equipment would leave without service or outside its opening hours. */
@Component
class StruckBookings {
    private static final int NAMED = 5;

    private final BookingDirectory directory;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final Clock clock;

    StruckBookings(BookingDirectory directory, Bookings bookings, SettleBooking settle, Clock clock) {
        this.directory = directory;
        this.bookings = bookings;
        this.settle = settle;
        this.clock = clock;
    }

    /** Bookings to come that the piece allowed until now and the changed one does not, in order of time. */
    List<Booking> by(BaseId base, Equipment before, Equipment after) {
        LocalDateTime now = LocalDateTime.now(clock);
        var until = new BookingTerms(before, now);
        var then = new BookingTerms(after, now);
        return directory.coming(base, before.code(), now).stream()
                .filter(booking -> until.allow(booking.getSlot()) && !then.allow(booking.getSlot()))
                .toList();
    }

    /**
     * Names them.
     *
     * @throws Rejection SLOT_TAKEN when there are any
     */
    void mustBeNone(List<Booking> struck, Equipment after) {
        if (struck.isEmpty()) {
            return;
        }
        boolean withdrawn = struck.stream()
                .anyMatch(booking -> !new BookingTerms(after, LocalDateTime.now(clock)).isInService(booking.getSlot()));
        throw new Rejection(
                SLOT_TAKEN,
                withdrawn ? "withdrawnOn" : "openingHours",
                Words.say("pilot.change-strikes-bookings-cancel", struck.size(), named(struck)));
    }

    private static Sentence named(List<Booking> struck) {
        List<Sentence> first = struck.stream()
                .limit(NAMED)
                .map(booking -> Words.say(
                        "pilot.time-and-user",
                        Spoken.span(booking.getSlot().from(), booking.getSlot().to()),
                        booking.getUserName()))
                .toList();
        Sentence named = Sentence.list(first, "、", "; ");
        return struck.size() > NAMED ? Words.say("pilot.these-and-more", named) : named;
    }

    /** The base takes them back; whoever booked reads the reason there. One that somebody else ended is left as it is. */
    void cancel(List<Booking> struck, String reason, Actor actor) {
        struck.forEach(booking -> Retries.whenLost(() -> cancel(booking.getId(), reason, actor)));
    }

    private boolean cancel(BookingId id, String reason, Actor actor) {
        Booking booking = bookings.findById(id).orElse(null);
        LocalDateTime now = LocalDateTime.now(clock);
        if (booking == null || !BookingStep.CALL_OFF.isOpen(booking.getStanding(), now)) {
            return false;
        }
        booking.cancelByBase(new BookingEvent(BookingAct.CANCELLED, actor.id(), clock.instant(), reason), now);
        settle.settle(bookings.save(booking));
        return true;
    }
}
