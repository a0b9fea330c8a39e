package org.hatchery.firm;

import java.time.LocalDate;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/**
 * Title that marks the growth of a firm (成长标签).
 *
 * @param from first day in force
 * @param to first day no longer in force; null while open-ended
 */
public record GrowthLabel(
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }
}
