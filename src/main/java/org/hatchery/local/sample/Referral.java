package org.hatchery.local.sample;

import java.time.LocalDate;
import org.hatchery.firm.Incubatee;

/**
 * Firm or team of another carrier that comes here too.
 *
 * @param since day after which it comes
 * @param moves whether it left the other carrier; it joins virtually when it did not
 */
record Referral(Incubatee incubatee, LocalDate since, boolean moves) {}
