package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** Kind of an incubation service (孵化服务类型). */
@NamedInterface(propagate = false)
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
