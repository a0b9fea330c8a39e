package org.hatchery.programme;

/** Who claims the money (兑付方式). */
public enum SettlementModel {
    APPLICANT_CLAIMS,
    PROVIDER_CLAIMS
}
