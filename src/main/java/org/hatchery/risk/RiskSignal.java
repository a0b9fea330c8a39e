package org.hatchery.risk;

/** Why somebody is more likely to be drawn (风险信号). */
public enum RiskSignal {
    NO_SERVICES,
    NO_PRESENCE,
    LEASES_WITHOUT_STAFF,
    LATE_REPORT,
    CONTRACT_FINDINGS,
    ABOVE_CATALOGUE,
    NO_USE
}
