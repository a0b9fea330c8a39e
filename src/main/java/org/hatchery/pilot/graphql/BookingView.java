package org.hatchery.pilot.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.booking.BookingKind;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.pilot.booking.Rating;
import org.hatchery.pilot.booking.Standing;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Booking as shown; base, firm and what the viewer can do are answered by the controller. */
public record BookingView(
        String id,
        String key,
        int version,
        BookingKind kind,
        BookingState state,
        BaseId host,
        String baseName,
        String equipment,
        String equipmentName,
        Instant from,
        Instant to,
        @Nullable IncubateeId party,
        String userName,
        boolean outsider,
        String purpose,
        int bookedMinutes,
        Yuan price,
        Instant cancelBy,
        @Nullable UseView use,
        @Nullable Rating rating,
        List<BookingEventView> history,
        Standing standing,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
