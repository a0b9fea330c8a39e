package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** Kind of party that an award is for (受益对象). */
@NamedInterface(propagate = false)
public enum Beneficiary {
    FIRM,
    TEAM,
    CARRIER,
    /** Pilot-test base. */
    BASE,
    INSTITUTION,
    PERSON,
    /** Whoever applied, be it a firm, a team, an institution or a person. */
    APPLICANT
}
