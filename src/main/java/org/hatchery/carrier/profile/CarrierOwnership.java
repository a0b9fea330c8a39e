package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** Who owns the operator of a carrier (产权性质). */
@NamedInterface(propagate = false)
public enum CarrierOwnership {
    STATE,
    PRIVATE,
    MIXED,
    PUBLIC_INSTITUTION
}
