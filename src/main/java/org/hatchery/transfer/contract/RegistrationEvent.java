package org.hatchery.transfer.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something done to a technology contract (办理记录).
 *
 * @param grounds of a refusal; empty for all else
 * @param revocation why it was struck off; null for all else
 * @param total whole amount as it stood after this step
 * @param technology part for technology as it stood after this step
 * @param rule key of the rule in force on that day; null where none is known
 */
@NamedInterface(propagate = false)
public record RegistrationEvent(
        RegistrationStep step,
        LocalDate on,
        String by,
        Instant at,
        @Nullable String note,
        List<RefusalGround> grounds,
        @Nullable RevocationGround revocation,
        Yuan total,
        Yuan technology,
        @Nullable String rule) {}
