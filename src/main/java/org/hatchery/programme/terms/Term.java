package org.hatchery.programme.terms;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What a programme may lay down (条款类型). */
@NamedInterface(propagate = false)
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
    BUDGET;

    private static final Set<Term> OF_THE_FLOW =
            EnumSet.of(VALIDITY, SETTLEMENT, EVIDENCE, PUBLIC_NOTICE, DOUBLE_FUNDING, COST_SPLIT, BUDGET);

    /** Whether it decides who is paid how much, and not only how. */
    boolean decidesOnMoney() {
        return !OF_THE_FLOW.contains(this);
    }
}
