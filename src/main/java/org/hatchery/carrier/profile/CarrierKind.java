package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** Kind of a carrier (载体类型). */
@NamedInterface(propagate = false)
public enum CarrierKind {
    INCUBATOR,
    MAKER_SPACE,
    ACCELERATOR,
    UNIVERSITY_SCIENCE_PARK,
    RURAL_MAKER_SPACE
}
