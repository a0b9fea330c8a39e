package org.hatchery.policy.document;

import java.time.LocalDate;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Days on which a document holds (有效期).
 *
 * @param from first day; null where unknown
 * @param to first day on which it no longer holds; null where unknown
 * @param note how the days were found
 */
@NamedInterface(propagate = false)
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, Basis basis, Sentence note) {

    /** An end that is only inferred says that nothing is promised any more, not that the document ended. */
    ValidityState stateOn(LocalDate day) {
        if (to != null && !day.isBefore(to)) {
            return basis == Basis.INFERRED ? ValidityState.TARGET_YEARS_OVER : ValidityState.EXPIRED;
        }
        return from == null || day.isBefore(from) ? ValidityState.UNKNOWN : ValidityState.IN_FORCE;
    }
}
