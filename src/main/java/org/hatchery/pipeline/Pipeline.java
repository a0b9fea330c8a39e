package org.hatchery.pipeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;

/**
 * Figures of a region in a period (孵化统计), whole and by every way of dividing its carriers.
 *
 * @param asOf moment up to which everything recorded is counted
 * @param byLevel highest level on the stock day; empty for carriers without recognition
 * @param byField empty for general carriers
 * @param children divisions directly below
 */
public record Pipeline(
        RegionCode region,
        Period period,
        Window window,
        Instant asOf,
        Tally total,
        Map<CarrierKind, Tally> byCarrierKind,
        Map<Optional<RecognitionLevel>, Tally> byLevel,
        Map<Optional<IndustryField>, Tally> byField,
        Map<RegionCode, Tally> children) {}
