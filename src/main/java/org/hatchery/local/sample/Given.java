package org.hatchery.local.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;

/** What the sample is made from: the day, the divisions and the rules. */
public record Given(LocalDate today, ZoneId zone, Divisions divisions, Rules rules) {
    /** The official list of divisions, as far as the sample asks. */
    public interface Divisions {
        boolean isPlace(RegionCode code);

        Region get(RegionCode code);

        RegionCode above(RegionCode code);
    }

    /** First day of what the sample tells. */
    public LocalDate begin() {
        return today.minusYears(3);
    }

    /** Last day on which something was recorded. */
    public LocalDate yesterday() {
        return today.minusDays(1);
    }

    /** When somebody recorded what happened, or was agreed, on a day. */
    public Instant recorded(LocalDate on) {
        LocalDate day = on.isBefore(today) ? on : yesterday();
        return day.atTime(10, 0).atZone(zone).toInstant();
    }
}
