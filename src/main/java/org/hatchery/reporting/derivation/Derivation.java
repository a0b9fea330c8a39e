package org.hatchery.reporting.derivation;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.reporting.form.ItemValue;
import org.springframework.modulith.NamedInterface;

/** What a module knows of a carrier and forms ask for; each has a name, under which forms cite it. */
@NamedInterface(propagate = false)
public interface Derivation {
    /** Such as {@code carrier.openedOn}. */
    String name();

    /** What it was on a day; empty where nobody recorded it. */
    Optional<ItemValue> of(Carrier carrier, LocalDate on);
}
