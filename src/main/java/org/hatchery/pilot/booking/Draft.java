package org.hatchery.pilot.booking;

import java.time.LocalDateTime;
import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.Charge;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What a booking is about, before it is written.
 *
 * @param incubatee null when the base books for itself
 * @param userName who uses it, by name
 * @param outsider whether the user is somebody else than the operator of the base
 */
public record Draft(
        PilotBase base,
        Equipment piece,
        BookingKind kind,
        Slot slot,
        @Nullable IncubateeId incubatee,
        String userName,
        boolean outsider,
        String purpose) {
    Charge charge() {
        return kind == BookingKind.DOWN_TIME ? new Charge(List.of(), Yuan.ZERO) : Charge.of(piece, slot);
    }

    /** Last moment to take an accepted booking back: never before it was made, nor after it begins. */
    LocalDateTime cancelBy(LocalDateTime asked) {
        LocalDateTime notice = slot.from().minusHours(piece.noticeHours());
        return notice.isBefore(asked) && asked.isBefore(slot.from()) ? asked : notice;
    }

    BookingState firstState() {
        boolean asks = kind == BookingKind.FIRM_USE && piece.needsApproval();
        return asks ? BookingState.REQUESTED : BookingState.APPROVED;
    }

    @Nullable Long quotaMinutes() {
        Integer hours = piece.quotaHours();
        return kind == BookingKind.FIRM_USE && hours != null ? hours * 60L : null;
    }
}
