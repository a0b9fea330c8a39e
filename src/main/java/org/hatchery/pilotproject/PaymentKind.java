package org.hatchery.pilotproject;

/** Whose money pays (资金来源). */
public enum PaymentKind {
    OWN,
    SUBSIDY,
    VOUCHER
}
