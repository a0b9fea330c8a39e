package org.hatchery.pilotproject;

/** What came of a concluded project (转化成效). */
public enum OutcomeKind {
    PRODUCT_LAUNCHED,
    FIRM_FOUNDED,
    CONTRACT_SIGNED
}
