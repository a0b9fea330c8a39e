package org.hatchery.pilot.booking;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** How far a booking has come (预约状态). */
@NamedInterface(propagate = false)
public enum BookingState {
    REQUESTED,
    APPROVED,
    IN_USE,
    USED,
    NO_SHOW,
    DECLINED,
    CANCELLED;

    /** Whether nobody else may have the time; what was used or missed keeps it, so that no hour is booked twice. */
    public boolean holdsTime() {
        return this != DECLINED && this != CANCELLED;
    }

    /** Whether the time counts towards the quota of its month; a firm that did not come has had it. */
    public boolean countsForQuota() {
        return this != DECLINED && this != CANCELLED;
    }

    public static List<BookingState> counting() {
        return Stream.of(values()).filter(BookingState::countsForQuota).toList();
    }
}
