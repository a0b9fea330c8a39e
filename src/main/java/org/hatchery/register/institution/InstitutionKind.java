package org.hatchery.register.institution;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Kind of institution, with its name and the clauses that ask for it (机构类型); dated data, since policies invent new ones.
 *
 * @param from first day on which it may be registered; null where it always could
 * @param to first day on which it may no longer be registered; null while it may
 * @param citations empty for a kind that the trade knows and no clause names
 */
@NamedInterface(propagate = false)
public record InstitutionKind(
        String key,
        Sentence name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Citation> citations) {
    boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }
}
