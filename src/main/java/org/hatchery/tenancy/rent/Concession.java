package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * Part of the rent that is let off for a time (租金减免).
 *
 * @param to its last day
 * @param percent of the rent of these days that is let off, 1 to 100
 * @param source where that is written: document number and clause, or the name of the carrier's rule
 */
@NamedInterface(propagate = false)
public record Concession(LocalDate from, LocalDate to, int percent, ConcessionGround ground, String source) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Concession other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
