package org.hatchery.transfer.paper;

import java.time.LocalDate;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Right that a contract rests on (涉及的知识产权).
 *
 * @param number null for a technical secret
 * @param validUntil last day of the right; null where it was not told
 */
@NamedInterface(propagate = false)
public record IpBasis(
        IpKind kind, @Nullable String number, @Nullable LocalDate validUntil) {
    /** Whether both name the same right. */
    public boolean isAlso(IpBasis other) {
        return number != null && other.number != null && kind == other.kind && Wording.same(number, other.number);
    }
}
