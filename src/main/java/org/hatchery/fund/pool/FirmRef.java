package org.hatchery.fund.pool;

import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Firm as named: in incubation, or on the register. */
public record FirmRef(
        @Nullable IncubateeId incubatee, @Nullable CreditCode registered) {}
