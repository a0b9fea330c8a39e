package org.hatchery.pilot.graphql;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.DayOfWeek;
import org.hatchery.pilot.DayPart;
import org.hatchery.pilot.Opening;
import org.hatchery.shared.Rejection;

/** Opening time as sent. */
record OpeningTimeInput(DayOfWeek day, String from, String to) {
    Opening toOpening() {
        int first = TimeOfDay.parse(from);
        int last = TimeOfDay.parse(to);
        if (first >= last) {
            throw new Rejection(INVALID, "openingHours", "结束时间须晚于开始时间。", "Equipment closes after it opens.");
        }
        return new Opening(day, new DayPart(first, last));
    }
}
