package org.hatchery.register.person;

import java.time.LocalDate;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * That somebody acts as something for some time (身份).
 *
 * @param to first day on which they do no longer; null while they do
 */
@NamedInterface(propagate = false)
public record Capacity(
        CapacityKind kind, LocalDate from, @Nullable LocalDate to) {
    public boolean isOn(LocalDate day) {
        return Span.covers(from, to, day);
    }

    boolean meets(Capacity other) {
        return kind == other.kind
                && (to == null || to.isAfter(other.from))
                && (other.to == null || other.to.isAfter(from));
    }

    Capacity ended(LocalDate on) {
        return new Capacity(kind, from, on);
    }
}
