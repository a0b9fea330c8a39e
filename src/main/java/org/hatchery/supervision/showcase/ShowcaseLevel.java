package org.hatchery.supervision.showcase;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/** How high up a showcase was accepted (认定层级). */
@NamedInterface(propagate = false)
public enum ShowcaseLevel {
    COUNTY,
    CITY,
    PROVINCE;

    /** That of a division by its code. */
    static ShowcaseLevel of(RegionCode region) {
        if (region.value().endsWith("0000")) {
            return PROVINCE;
        }
        return region.value().endsWith("00") ? CITY : COUNTY;
    }

    /** Keys of those who decide at this level about what lies in the division. */
    Set<String> deciders(RegionCode region) {
        return switch (this) {
            case COUNTY -> region.visibleTo();
            case CITY -> new RegionCode(region.value().substring(0, 4) + "00").visibleTo();
            case PROVINCE -> new RegionCode(region.value().substring(0, 2) + "0000").visibleTo();
        };
    }
}
