package org.hatchery.pilot.booking;

import java.time.Instant;
import org.hatchery.pilot.calendar.Use;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a booking (办理记录).
 *
 * @param note reason or remark
 * @param before use as it was recorded until then, when it was corrected or undone
 */
public record BookingEvent(
        BookingAct act,
        String by,
        Instant at,
        @Nullable String note,
        @Nullable Use before) {
    public BookingEvent(BookingAct act, String by, Instant at, @Nullable String note) {
        this(act, by, at, note, null);
    }

    BookingEvent of(@Nullable Use recorded) {
        return new BookingEvent(act, by, at, note, recorded);
    }
}
