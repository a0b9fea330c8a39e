package org.hatchery.pilot.booking;

import static org.hatchery.shared.UserErrorCode.QUOTA_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.SLOT_TAKEN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.pilot.booking.EquipmentDays.Clash;
import org.hatchery.pilot.booking.EquipmentMonths.Exceeded;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Second half of every act on a booking: days and months follow what the booking says.
 *
 * <p>Each step is a conditional write and safe to repeat, so whoever comes across an unsettled booking, the caller, a
 * later caller or {@link RepairBookings}, can take it to its end. The last step is a write on the condition that the
 * booking is still the one that was read; whoever loses it gives back what the booking no longer wants.
 */
@Service
class SettleBooking {
    private final Bookings bookings;
    private final EquipmentDays days;
    private final EquipmentMonths months;
    private final Clock clock;

    SettleBooking(Bookings bookings, EquipmentDays days, EquipmentMonths months, Clock clock) {
        this.bookings = bookings;
        this.days = days;
        this.months = months;
        this.clock = clock;
    }

    /**
     * Finishes the act, or undoes a booking that cannot have its time.
     *
     * @throws Rejection SLOT_TAKEN or QUOTA_EXCEEDED; the booking is undone then. STALE is no verdict: too many lost
     *     races, and the act is left to a later caller; or somebody else undid it
     */
    Booking settle(Booking unsettled) {
        if (unsettled.isEntering()) {
            Optional<Rejection> declined = declined(unsettled);
            if (declined.isPresent()) {
                return undo(unsettled, declined.get());
            }
        } else {
            giveBack(unsettled);
        }
        return conclude(unsettled);
    }

    private Optional<Rejection> declined(Booking booking) {
        List<Clash> taken = days.claim(booking, clock.instant());
        if (!taken.isEmpty()) {
            return Optional.of(slotTaken(whole(taken.get(0))));
        }
        return months.claim(booking, clock.instant()).stream().findFirst().map(SettleBooking::quotaExceeded);
    }

    /** All of the time that the other booking has, not just its part of one day. */
    private Slot whole(Clash clash) {
        return bookings.findById(Holder.booking(clash.holder()))
                .filter(other -> other.getHolder().equals(clash.holder()))
                .map(Booking::getSlot)
                .orElse(clash.part());
    }

    private static Rejection slotTaken(Slot taken) {
        Sentence when = Spoken.span(taken.from(), taken.to());
        return new Rejection(SLOT_TAKEN, "from", Words.say("pilot.equipment-taken-from", when));
    }

    private static Rejection quotaExceeded(Exceeded over) {
        Sentence month = Spoken.month(over.month());
        return new Rejection(
                QUOTA_EXCEEDED,
                "to",
                Words.say(
                        "pilot.quota-reach-hours-month",
                        month,
                        hours(over.quota()),
                        hours(over.rest()),
                        hours(over.wanted())));
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void giveBack(Booking booking) {
        if (!booking.getState().holdsTime()) {
            days.release(booking);
        }
        if (!booking.getState().countsForQuota()) {
            months.release(booking);
        }
    }

    private Booking conclude(Booking booking) {
        return unlessLost(booking, () -> bookings.save(booking.settled()));
    }

    /** The booking goes first: whoever still means to get its time loses the last step and gives all back. */
    private Booking undo(Booking booking, Rejection declined) {
        return unlessLost(booking, () -> {
            bookings.delete(booking);
            withdraw(booking);
            throw declined;
        });
    }

    private void withdraw(Booking undone) {
        days.release(undone);
        months.release(undone);
    }

    /** The last step, or what somebody else made of the booking meanwhile. */
    private Booking unlessLost(Booking booking, Supplier<Booking> step) {
        try {
            return step.get();
        } catch (OptimisticLockingFailureException meanwhile) {
            return now(booking).map(this::follow).orElseThrow(() -> {
                withdraw(booking);
                return Rejection.stale();
            });
        }
    }

    private Optional<Booking> now(Booking booking) {
        return bookings.findById(booking.getId())
                .filter(known -> known.getHolder().equals(booking.getHolder()));
    }

    private Booking follow(Booking now) {
        if (now.isUnsettled()) {
            return settle(now);
        }
        giveBack(now);
        return now;
    }
}
