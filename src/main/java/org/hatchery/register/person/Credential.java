package org.hatchery.register.person;

import java.time.LocalDate;
import org.hatchery.shared.Span;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Certificate that somebody holds (持证信息).
 *
 * @param what what it certifies, as it is printed
 * @param to first day on which it is no longer valid; null where it does not expire
 */
@NamedInterface(propagate = false)
public record Credential(
        String what,
        String certificateNumber,
        String issuer,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean isValidOn(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** What tells it from the certificates of others. */
    String key() {
        return Wording.folded(issuer) + "/" + Wording.folded(certificateNumber);
    }
}
