package org.hatchery.reporting.expecting;

import java.time.Instant;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.window.WindowId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Wish to remind respondents (催报), kept for whoever delivers it: that one asks for the reports of the window in the region that
 * are in these states then, so that nobody is reminded who has submitted meanwhile.
 *
 * @param count how many they were as it was wished
 * @param deliveredAt null until it was delivered
 */
@Document("reportReminders")
public record Reminder(
        @Id String id,
        WindowId window,
        RegionCode region,
        Set<ReportState> states,
        @Nullable String message,
        long count,
        String by,
        Instant at,
        @Nullable Instant deliveredAt) {}
