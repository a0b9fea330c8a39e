package org.hatchery.programme;

/** What a programme may lay down (条款类型). */
public enum Term {
    FORM,
    REGION,
    LABELS,
    RESIDENCE,
    TEAM,
    AGE,
    SIZE,
    CREDIT,
    AFFILIATION,
    SERVICES,
    STATUTORY_TESTING,
    PROVIDER_POOL,
    RATE,
    REQUEST_CAP,
    KIND_CAP,
    YEAR_CAP,
    REQUESTS,
    OPEN_QUOTA,
    LAPSE_PENALTY,
    VALIDITY,
    SETTLEMENT,
    EVIDENCE,
    PUBLIC_NOTICE,
    DOUBLE_FUNDING,
    COST_SPLIT,
    BUDGET
}
