package org.hatchery.transfer.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who acts, when, under which rule.
 *
 * @param rule key of the rule in force; null where none is known
 */
@NamedInterface(propagate = false)
public record Acting(
        String by, LocalDate today, Instant at, @Nullable String rule) {}
