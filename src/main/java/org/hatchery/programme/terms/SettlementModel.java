package org.hatchery.programme.terms;

import org.springframework.modulith.NamedInterface;

/** Who claims the money (兑付方式). */
@NamedInterface(propagate = false)
public enum SettlementModel {
    APPLICANT_CLAIMS,
    PROVIDER_CLAIMS
}
