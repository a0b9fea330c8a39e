package org.hatchery.reporting.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.window.Hop;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which reports, as sent. */
record ReportFilterInput(
        @Nullable String window,
        @Nullable String carrier,
        @Nullable Set<String> forms,
        @Nullable Period period,
        @Nullable RegionCode region,
        @Nullable Boolean units,
        @Nullable Set<CarrierKind> kinds,
        @Nullable Set<RecognitionLevel> levels,
        @Nullable Boolean untitled,
        @Nullable Set<ReportState> states,
        @Nullable Boolean onTime,
        @Nullable Set<Hop> waitsAt,
        @Nullable Hop acceptedBy,
        @Nullable Hop notAcceptedBy,
        @Nullable Hop corrects,
        @Nullable Boolean disagrees,
        @Nullable Boolean open,
        @Nullable Boolean expected,
        @Nullable DayRange periodEnd,
        @Nullable DayRange dueOn,
        @Nullable DayRange submittedOn,
        @Nullable String text) {}
