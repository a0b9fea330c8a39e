package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Equipment to add or change, as sent. */
record PutEquipmentInput(
        String base,
        int expectedVersion,
        String code,
        String name,
        @Nullable String line,
        Set<String> capabilities,
        @Nullable String scale,
        BookingUnit unit,
        Yuan price,
        @Nullable Yuan originalValue,
        @Nullable String safety,
        List<OpeningTimeInput> openingHours,
        boolean needsApproval,
        @Nullable String qualification,
        @Nullable Integer quotaHours,
        int leadHours,
        int noticeHours,
        boolean outsiders,
        LocalDate from,
        @Nullable LocalDate withdrawnOn,
        boolean cancelBookings,
        @Nullable String reason) {
    /** Why bookings that the change strikes are cancelled; null when that was not asked for. */
    @Nullable String cancelling() {
        if (!cancelBookings) {
            return null;
        }
        if (reason == null) {
            throw new Rejection(UserErrorCode.INVALID, "reason", Words.say("pilot.say-why-bookings-cancelled"));
        }
        return reason;
    }
}
