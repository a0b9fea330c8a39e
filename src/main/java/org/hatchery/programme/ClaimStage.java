package org.hatchery.programme;

/** Stage at which a claim or an order waits for somebody (办理环节). */
public enum ClaimStage {
    ANSWER,
    CONFIRMATION,
    CLAIM,
    CITY_REVIEW,
    AGENCY_REVIEW,
    CORRECTION,
    SETTLEMENT
}
