package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.incubation.rule.IncubationRule;

/** The rule of entry, limit and graduation for a carrier on a day. */
public interface Rules {
    Optional<IncubationRule> on(Carrier carrier, LocalDate day);
}
