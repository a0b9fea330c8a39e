package org.hatchery.incubation.rule;

import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;

/** Who wants to enter. */
public sealed interface Party {
    /** One already on the register. */
    record Existing(IncubateeId id) implements Party {}

    /** A firm, known by its credit code if it is on the register. */
    record Firm(Particulars particulars, Registration registration) implements Party {}

    /** A team that is new. */
    record Team(Particulars particulars) implements Party {}
}
