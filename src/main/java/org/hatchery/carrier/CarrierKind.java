package org.hatchery.carrier;

/** Kind of a carrier (载体类型). */
public enum CarrierKind {
    INCUBATOR,
    MAKER_SPACE,
    ACCELERATOR,
    UNIVERSITY_SCIENCE_PARK,
    RURAL_MAKER_SPACE
}
