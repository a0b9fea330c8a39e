package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** On what a carrier rests (依托对象). */
@NamedInterface(propagate = false)
public enum CarrierHost {
    HIGH_TECH_ZONE,
    INDUSTRIAL_PARK,
    BUILDING,
    PLATFORM,
    INDUSTRY_CHAIN,
    LEADING_FIRM,
    UNIVERSITY_OR_INSTITUTE
}
