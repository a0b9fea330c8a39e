package org.hatchery.reporting.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A window as a sample wants it.
 *
 * @param dueDays after the period, for the carrier and each bureau up to the region's
 * @param closedOn null while it is open
 */
@NamedInterface(propagate = false)
public record RoundPlan(
        String form,
        RegionCode region,
        Period period,
        LocalDate openedOn,
        List<Integer> dueDays,
        @Nullable LocalDate closedOn) {}
