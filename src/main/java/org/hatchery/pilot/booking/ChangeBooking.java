package org.hatchery.pilot.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use cases: every act on one booking by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the booking has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangeBooking {
    private final BookingDirectory directory;
    private final SettleBooking settle;
    private final UseDirectory uses;
    private final CorrectionRights rights;
    private final Change<Booking> changes;
    private final Clock clock;

    ChangeBooking(
            Bookings bookings,
            BookingDirectory directory,
            SettleBooking settle,
            UseDirectory uses,
            CorrectionRights rights,
            Clock clock) {
        this.directory = directory;
        this.settle = settle;
        this.uses = uses;
        this.rights = rights;
        this.changes = Change.by(bookings::save, Booking::getVersion).unlessUnderWay(Booking::isUnsettled);
        this.clock = clock;
    }

    /** The base accepts a request or refuses it. */
    public Booking decide(BookingId id, long expectedVersion, boolean approve, @Nullable String note, Actor actor) {
        if (approve) {
            return change(
                    id,
                    expectedVersion,
                    actor,
                    (booking, now) -> booking.approve(event(BookingAct.APPROVED, note, actor), now));
        }
        return change(
                id, expectedVersion, actor, (booking, now) -> booking.decline(event(BookingAct.DECLINED, note, actor)));
    }

    /** The firm takes its booking back, or the base does. */
    public Booking cancel(BookingId id, long expectedVersion, @Nullable String reason, Actor actor) {
        BookingEvent event = event(BookingAct.CANCELLED, reason, actor);
        return change(id, expectedVersion, actor, (booking, now) -> {
            if (BookingStep.cancelling(actor) == BookingStep.CANCEL) {
                booking.cancelByFirm(event, now);
            } else {
                booking.cancelByBase(event, now);
            }
        });
    }

    public Booking recordUse(BookingId id, long expectedVersion, Use use, Actor actor) {
        BookingAct act = use.to() == null ? BookingAct.STARTED : BookingAct.USED;
        return change(
                id,
                expectedVersion,
                actor,
                (booking, now) -> booking.recordUse(use, event(act, use.note(), actor), now));
    }

    /** Says better what the use was, and why: the base for a time, a bureau at any time. */
    public Booking correctUse(BookingId id, long expectedVersion, Use use, @Nullable String reason, Actor actor) {
        return change(id, expectedVersion, actor, (booking, now) -> {
            booking.correctUse(use, event(BookingAct.CORRECTED, reason, actor), now);
            rights.check(actor, booking.useRecordedAt(), "booking");
        });
    }

    /** Takes back what was recorded of the use, or that nobody came. */
    public Booking undoUse(BookingId id, long expectedVersion, @Nullable String reason, Actor actor) {
        return change(id, expectedVersion, actor, (booking, now) -> {
            booking.undoUse(event(BookingAct.UNDONE, reason, actor));
            rights.check(actor, booking.useRecordedAt(), "booking");
        });
    }

    public Booking recordNoShow(BookingId id, long expectedVersion, @Nullable String note, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                (booking, now) -> booking.missed(event(BookingAct.NO_SHOW, note, actor), now));
    }

    public Booking rate(BookingId id, long expectedVersion, Rating rating, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                (booking, now) -> booking.rate(rating, event(BookingAct.RATED, rating.comment(), actor)));
    }

    private Booking change(BookingId id, long expectedVersion, Actor actor, BiConsumer<Booking, LocalDateTime> act) {
        Booking booking = directory.get(id, actor.scope());
        changes.mustBeAt(booking, expectedVersion);
        String used = booking.useClaim();
        act.accept(booking, LocalDateTime.now(clock));
        Booking saved = Objects.equals(used, booking.useClaim()) ? changes.save(booking) : saveUse(booking);
        return saved.isUnsettled() ? settle.settle(saved) : saved;
    }

    /** The time is claimed first: a use that is written has its time. */
    private Booking saveUse(Booking booking) {
        uses.watch(booking, clock.instant());
        if (booking.useClaim() != null) {
            uses.claim(booking, clock.instant());
        }
        try {
            Booking saved = changes.save(booking);
            uses.conclude(saved);
            return saved;
        } catch (Rejection lost) {
            uses.withdraw(booking);
            throw lost;
        }
    }

    private BookingEvent event(BookingAct act, @Nullable String note, Actor actor) {
        return new BookingEvent(act, actor.id(), clock.instant(), note);
    }
}
