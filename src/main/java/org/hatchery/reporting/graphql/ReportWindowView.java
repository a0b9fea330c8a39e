package org.hatchery.reporting.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.HopDue;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Window as shown; its form, division and what the viewer can do are answered by the controller. */
record ReportWindowView(
        String id,
        WindowId key,
        int version,
        String formCode,
        int formVersion,
        RegionCode place,
        Period period,
        Set<CarrierKind> kinds,
        Set<RecognitionLevel> levels,
        List<HopDue> dues,
        String by,
        Instant at,
        @Nullable LocalDate closedOn,
        List<LockExceptionView> exceptions,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
