package org.hatchery.pilot.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.Slot;
import org.jspecify.annotations.Nullable;

/** Bookings for tests that need one in the past, which nobody can make through the front door. */
final class Stored {
    private Stored() {}

    static Booking booking(
            PilotBase base,
            BookingKind kind,
            LocalDateTime from,
            LocalDateTime to,
            @Nullable String firm,
            boolean outsider) {
        var draft = new Draft(
                base,
                base.getEquipment().get(0),
                kind,
                new Slot(from, to),
                firm == null ? null : new IncubateeId(firm),
                firm == null ? "试验中试有限公司" : firm,
                outsider,
                "放大试验");
        return Booking.draw(
                draft,
                "1",
                new Receipt("test/" + UUID.randomUUID(), "digest"),
                event(BookingAct.BOOKED, null),
                from.minusDays(90));
    }

    static BookingEvent event(BookingAct act, @Nullable String note) {
        return new BookingEvent(act, "test", Instant.EPOCH, note);
    }
}
