package org.hatchery.pilot.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.BookingTerms;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: take equipment out of use for some time, for repair, calibration or cleaning (停机). */
@Service
public class PutDownTime {
    private final BaseDirectory bases;
    private final WriteBooking write;
    private final Clock clock;

    PutDownTime(BaseDirectory bases, WriteBooking write, Clock clock) {
        this.bases = bases;
        this.write = write;
        this.clock = clock;
    }

    /**
     * Takes the time as a booking does, so that no booking is overlapped in silence.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; SLOT_TAKEN where somebody has booked; INVALID without a
     *     reason; WRONG_STATE; WRONG_DATES; IDEMPOTENCY_KEY_REUSED
     */
    public Booking put(
            BaseId id,
            String equipment,
            LocalDateTime from,
            LocalDateTime to,
            String reason,
            Receipt receipt,
            Actor actor) {
        return write.once(receipt, actor, () -> {
            PilotBase base = bases.get(id, actor.scope());
            Equipment piece = BookEquipment.bookable(base, equipment);
            Slot slot = BookingTerms.slot(from, to);
            new BookingTerms(piece, LocalDateTime.now(clock)).checkDownTime(slot);
            String operator = base.getProfile().operator().name();
            return new Draft(base, piece, BookingKind.DOWN_TIME, slot, null, operator, false, reason);
        });
    }
}
