package org.hatchery.reporting.expecting;

import java.time.Instant;
import java.util.Set;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.window.WindowId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Wish to remind respondents (催报): it tells the carriers of the window in the region whose reports are in these states as it is
 * told, so that nobody is reminded who has submitted meanwhile.
 *
 * @param count how many they were as it was wished
 */
@Telling
@Document("reportReminders")
public record Reminder(
        @Id String id,
        WindowId window,
        RegionCode region,
        Set<ReportState> states,
        @Nullable String message,
        long count,
        String by,
        Instant at) {}
