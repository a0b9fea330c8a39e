package org.hatchery.register.institution;

import org.springframework.modulith.NamedInterface;

/** What makes an alliance substantive (实质性联盟条件). */
@NamedInterface(propagate = false)
public enum AllianceTest {
    AGREEMENT,
    YEAR,
    LIABLE_UNIT,
    BODIES,
    SECRETARIAT,
    INCOME_RULES,
    OPENING_RULES
}
