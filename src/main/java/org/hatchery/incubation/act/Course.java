package org.hatchery.incubation.act;

import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.rule.Party;
import org.hatchery.incubation.stay.Stay;

/** What is known of a stay when it is entered, beside how it began; nothing here writes. */
interface Course {
    /** Who stays where, by which request. */
    record At(Incubatee party, Carrier carrier, Receipt receipt, Actor actor) {}

    /** Says no early to what depends on the carrier alone; the carrier decides again when it is asked. */
    void examine(Carrier carrier, Receipt receipt);

    /** One that is not on the register yet, where even that has to be known for a check. */
    default Optional<Incubatee> imagined(Party party, Receipt receipt) {
        return Optional.empty();
    }

    /** Has the stay run as far as is known, and holds it against all others. */
    void run(Stay stay, At at);
}
