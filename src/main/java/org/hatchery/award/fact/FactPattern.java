package org.hatchery.award.fact;

import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.springframework.modulith.NamedInterface;

/**
 * Which facts count for a condition (所需事实).
 *
 * @param of any of these; empty for all of the kind
 * @param levels any of these; empty for all
 */
@NamedInterface(propagate = false)
public record FactPattern(AwardFactKind kind, Set<String> of, Set<RecognitionLevel> levels) {
    /** Whether this fact counts. */
    public boolean fits(AwardFact fact) {
        return fact.kind() == kind
                && (of.isEmpty() || of.contains(fact.of()))
                && (levels.isEmpty() || fact.level() != null && levels.contains(fact.level()));
    }
}
