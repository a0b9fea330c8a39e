package org.hatchery.reporting.window;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;

/** Station on the way of a report (报送环节), lowest first. */
public enum Hop {
    CARRIER,
    COUNTY,
    CITY,
    PROVINCE,
    NATION;

    /** The one at which the bureau of a division reviews. */
    public static Hop of(RegionCode region) {
        if (region.equals(RegionCode.NATION)) {
            return NATION;
        }
        if (region.value().endsWith("0000")) {
            return PROVINCE;
        }
        return region.value().endsWith("00") ? CITY : COUNTY;
    }

    /** Those on the way up to the bureau of this division. */
    public static List<Hop> upTo(RegionCode region) {
        return Stream.of(values()).limit(of(region).ordinal() + 1L).toList();
    }
}
