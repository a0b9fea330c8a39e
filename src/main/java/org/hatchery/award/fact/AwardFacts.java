package org.hatchery.award.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * All that is known of one subject, in the order in which it came about.
 *
 * @param hidden kinds of which whoever asks may not know what there is
 */
@NamedInterface(propagate = false)
public record AwardFacts(List<AwardFact> all, Set<AwardFactKind> hidden) {
    public AwardFacts {
        all = all.stream().sorted(Comparator.comparing(AwardFact::from)).toList();
    }

    /** Those that are so on a day and fit any of these. */
    public List<AwardFact> fitting(Collection<FactPattern> patterns, LocalDate day) {
        return all.stream()
                .filter(fact -> fact.isSoOn(day))
                .filter(fact -> patterns.stream().anyMatch(pattern -> pattern.fits(fact)))
                .toList();
    }

    /** The same and what somebody attested. */
    public AwardFacts and(List<AwardFact> attested) {
        return new AwardFacts(Stream.concat(all.stream(), attested.stream()).toList(), hidden);
    }

    public boolean hides(FactPattern pattern) {
        return hidden.contains(pattern.kind());
    }
}
