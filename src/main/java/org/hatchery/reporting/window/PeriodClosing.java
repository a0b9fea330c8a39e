package org.hatchery.reporting.window;

import java.time.Instant;
import java.util.Map;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a bureau has closed a period for its level (关账): what its accepted reports came to then, against which every later
 * change is a correction.
 *
 * @param expected how many were asked then
 * @param accepted how many of these it had accepted
 * @param sums by item, in the smallest part of its unit
 */
@Document("reportClosings")
public record PeriodClosing(
        @Id String id,
        WindowId window,
        RegionCode region,
        String by,
        Instant at,
        @Nullable String comment,
        long expected,
        long accepted,
        Map<String, Long> sums) {
    /** A division closes a period once. */
    public static String id(WindowId window, RegionCode region) {
        return window.value() + "/" + region.value();
    }
}
