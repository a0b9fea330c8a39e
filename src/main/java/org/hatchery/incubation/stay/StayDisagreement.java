package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** In what a stay says something else than what it rested on, as that is on record by now (与依据不符). */
@NamedInterface(propagate = false)
public enum StayDisagreement {
    FOUNDED_AFTER_ENTRY,
    TOO_OLD_AT_ENTRY,
    EVIDENCE_BEFORE_FOUNDING,
    LABEL_NOT_HELD,
    REVENUE_DIFFERS
}
