package org.hatchery.supervision.inspection;

import org.hatchery.pipeline.carrier.HollowSignal;
import org.springframework.modulith.NamedInterface;

/** Why somebody is more likely to be drawn (风险信号). */
@NamedInterface(propagate = false)
public enum RiskSignal {
    NO_SERVICES,
    NO_PRESENCE,
    LEASES_WITHOUT_STAFF,
    LATE_REPORT;

    static RiskSignal of(HollowSignal signal) {
        return switch (signal) {
            case NO_SERVICES -> NO_SERVICES;
            case NO_PRESENCE -> NO_PRESENCE;
            case LEASES_WITHOUT_STAFF -> LEASES_WITHOUT_STAFF;
        };
    }
}
