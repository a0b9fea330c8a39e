package org.hatchery.transfer.flow;

import org.hatchery.region.RegionCode;

/** Level of divisions between which flows are added up. */
enum FlowLevel {
    PROVINCE,
    CITY,
    COUNTY;

    /** The division of this level by its digits; counties that a province administers itself are their own city. */
    RegionCode of(RegionCode place) {
        String digits = place.value();
        return switch (this) {
            case PROVINCE -> new RegionCode(digits.substring(0, 2) + "0000");
            case CITY -> digits.startsWith("90", 2) ? place : new RegionCode(digits.substring(0, 4) + "00");
            case COUNTY -> place;
        };
    }

    /** The level of a division. */
    static FlowLevel at(RegionCode code) {
        if (code.value().endsWith("0000")) {
            return PROVINCE;
        }
        return code.value().endsWith("00") || code.value().startsWith("90", 2) ? CITY : COUNTY;
    }
}
