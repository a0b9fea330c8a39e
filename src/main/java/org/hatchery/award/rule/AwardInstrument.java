package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** How an award supports (支持方式). */
@NamedInterface(propagate = false)
public enum AwardInstrument {
    FIXED,
    /** One amount for each kind of what is rewarded. */
    BY_KIND,
    /** Anything up to an amount, as the authority decides. */
    UP_TO,
    /** Share of a sum. */
    RATE,
    PER_PERSON_YEAR,
    /** Whoever does best in an evaluation; the text names no sum. */
    BY_EVALUATION,
    VOUCHER,
    GOVERNMENT_PURCHASE,
    PRODUCT_SUBSIDY,
    INTEREST_SUBSIDY,
    GUARANTEE,
    /** Public investment that leaves at the bank's rate. */
    GRANT_TO_EQUITY,
    /** Money before a challenge is solved. */
    ADVANCE_FUNDING,
    /** How income is shared; no fiscal money. */
    DISTRIBUTION
}
