package org.hatchery.carrier;

/** Kind of an incubation service (孵化服务类型). */
public enum ServiceKind {
    BUSINESS_FACILITIES,
    MENTORING,
    TECHNICAL_SUPPORT,
    MARKET_DEVELOPMENT,
    FINANCING,
    MANAGEMENT_CONSULTING,
    TRAINING,
    EVENT
}
