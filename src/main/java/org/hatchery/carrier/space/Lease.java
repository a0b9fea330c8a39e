package org.hatchery.carrier.space;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Space that one stay has for a time; a virtual stay has neither unit nor workstation.
 *
 * @param stay text of the stay's id
 * @param to first day no longer; null while it lasts
 */
@NamedInterface(propagate = false)
public record Lease(
        String stay,
        List<String> units,
        int workstations,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return Span.covers(from, to, day);
    }

    boolean overlaps(Lease other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
