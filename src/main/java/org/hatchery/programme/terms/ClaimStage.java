package org.hatchery.programme.terms;

import org.springframework.modulith.NamedInterface;

/** Stage at which a claim or an order waits for somebody (办理环节). */
@NamedInterface(propagate = false)
public enum ClaimStage {
    ANSWER,
    CONFIRMATION,
    CLAIM,
    CITY_REVIEW,
    AGENCY_REVIEW,
    CORRECTION,
    SETTLEMENT
}
