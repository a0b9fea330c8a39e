package org.hatchery.shared;

/** Why a request was declined; the same closed list as in the schema. */
public enum UserErrorCode {
    INVALID,
    NOT_FOUND,
    WRONG_STATE,
    STALE,
    IDEMPOTENCY_KEY_REUSED,
    WRONG_DATES,
    TOO_OLD,
    ALREADY_RESIDENT,
    UNIT_TAKEN,
    UNIT_TOO_SMALL,
    CAPACITY_EXCEEDED,
    CARRIER_NOT_OPEN,
    GROUND_NOT_MET,
    ALREADY_REGISTERED,
    SERVICE_NOT_OFFERED
}
