package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** Facility that a carrier offers besides space (公共配套设施). */
@NamedInterface(propagate = false)
public enum CarrierFacility {
    STANDARD_WORKSHOP,
    FUND,
    STORAGE,
    TESTING,
    NETWORK
}
