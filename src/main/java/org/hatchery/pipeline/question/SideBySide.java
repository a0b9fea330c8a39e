package org.hatchery.pipeline.question;

import java.time.Instant;
import java.util.Map;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Reading;
import org.springframework.modulith.NamedInterface;

/**
 * Figures of regions beside each other.
 *
 * @param asOf everything recorded before then is counted
 * @param lastYear the same months of the year before; empty unless it was asked for
 */
@NamedInterface(propagate = false)
public record SideBySide(Instant asOf, Map<RegionCode, Reading> now, Map<RegionCode, Reading> lastYear) {}
