package org.hatchery.pipeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.Reading;
import org.hatchery.totals.Window;

/**
 * What happened in a region in a period; parts that were not asked for are empty or 0.
 *
 * @param asOf everything recorded before then is counted
 * @param lastYear the same months of the year before
 */
public record Pipeline(
        Question question,
        Window window,
        Instant asOf,
        Reading total,
        Map<CarrierKind, Reading> byCarrierKind,
        Map<Optional<RecognitionLevel>, Reading> byLevel,
        Map<Optional<IndustryField>, Reading> byField,
        Map<RegionCode, Reading> children,
        Reading lastYear) {}
