package org.hatchery.register.title;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Kind of title that an authority gives, to whom and on which level, with the clauses that ask for it (称号类型).
 *
 * @param holders who may hold it
 * @param levels of which levels there is one
 * @param from first day on which it may be granted; null where it always could
 * @param to first day on which it may no longer be granted; null while it may
 * @param counts what it counts as; nothing where no total asks for it
 */
@NamedInterface(propagate = false)
public record TitleKind(
        String key,
        Sentence name,
        Set<PartyKind> holders,
        Set<RecognitionLevel> levels,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<TitleCount> counts,
        List<Citation> citations) {
    boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }
}
