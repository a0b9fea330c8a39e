package org.hatchery.carrier.recognition;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Withdrawal of a recognition (撤销认定).
 *
 * @param on first day without the title
 * @param recordedBy null for what was recorded before this was kept
 */
@NamedInterface(propagate = false)
public record Withdrawal(
        LocalDate on,
        @Nullable String documentNumber,
        String reason,
        @Nullable Signature recordedBy) {
    public Withdrawal recorded(Signature by) {
        return new Withdrawal(on, documentNumber, reason, by);
    }
}
