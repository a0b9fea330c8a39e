package org.hatchery.reporting.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.RespondentKind;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Report as shown; its window, carrier, divisions and what the viewer can do are answered by the controller.
 *
 * @param document what the steps are asked of; no field of the schema
 */
record ReportView(
        String id,
        String key,
        int version,
        WindowId in,
        String formCode,
        int formVersion,
        Period period,
        @Nullable CarrierId host,
        String carrierName,
        CarrierKind carrierKind,
        RespondentKind respondentKind,
        boolean enteredFor,
        @Nullable RecognitionLevel level,
        RegionCode place,
        boolean expected,
        ReportState state,
        Hop waitsAt,
        @Nullable RegionCode bureau,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        boolean onTime,
        List<Hop> acceptedBy,
        @Nullable LocalDate lockedFrom,
        List<Hop> corrects,
        @Nullable String contentHash,
        @Nullable String verificationCode,
        List<ReportEventView> trail,
        boolean sample,
        Report document) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportView report && report.id.equals(id) && report.version == version;
    }
}
