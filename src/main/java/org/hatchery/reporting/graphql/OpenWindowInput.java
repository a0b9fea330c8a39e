package org.hatchery.reporting.graphql;

import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Window to be opened, as sent. */
record OpenWindowInput(
        String form,
        RegionCode region,
        Period period,
        List<HopDueInput> dueDays,
        @Nullable Set<CarrierKind> kinds,
        @Nullable Set<RecognitionLevel> levels) {}
