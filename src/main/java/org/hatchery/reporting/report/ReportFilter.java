package org.hatchery.reporting.report;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which reports; all conditions that are given hold together.
 *
 * @param region of carriers that lay in it on the last day of the period
 * @param units of respondents that are no carriers, or of carriers
 * @param untitled of carriers without a title then, or with one
 * @param acceptedBy accepted by the bureaus of this level, as what lies there now
 * @param notAcceptedBy not accepted by them
 * @param corrects whose acceptance changed after this level had closed the period
 * @param disagrees submitted last with an item that differs from what was recorded, or without
 * @param open whose carrier may still fill in, or is locked out
 * @param expected whether the register still says that they are asked
 */
public record ReportFilter(
        @Nullable WindowId window,
        @Nullable CarrierId carrier,
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
        @Nullable String text) {
    public static final ReportFilter ALL = new ReportFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    /** Those in these states of whom the register says that they are asked. */
    public static ReportFilter asked(Set<ReportState> states, @Nullable Boolean open) {
        return new ReportFilter(
                null, null, null, null, null, null, null, null, null, states, null, null, null, null, null, null, open,
                true, null, null, null, null);
    }
}
