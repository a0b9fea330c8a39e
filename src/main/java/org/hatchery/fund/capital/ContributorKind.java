package org.hatchery.fund.capital;

import org.springframework.modulith.NamedInterface;

/** What a contributor of a fund is (出资人类别). */
@NamedInterface(propagate = false)
public enum ContributorKind {
    FISCAL,
    INSTITUTION,
    FIRM,
    SOCIAL,
    /** The fund of which it is a sub-fund; what comes from there is entered there. */
    PARENT_FUND
}
