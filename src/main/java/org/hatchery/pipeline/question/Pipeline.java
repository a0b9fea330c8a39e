package org.hatchery.pipeline.question;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.springframework.modulith.NamedInterface;

/**
 * What happened in a region in a period; parts that were not asked for are empty or 0.
 *
 * @param asOf everything recorded before then is counted
 * @param lastYear the same months of the year before
 */
@NamedInterface(propagate = false)
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
