package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import java.util.Comparator;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What others reckon with of an achievement, without the rest of it (成果要点).
 *
 * @param purpose null where nobody said
 * @param convertedOn first day on which it was converted; null until then
 * @param net income of all its conversions after costs
 */
@NamedInterface(propagate = false)
public record AchievementFact(
        AchievementId id,
        @Nullable AchievementPurpose purpose,
        LocalDate registeredOn,
        @Nullable LocalDate convertedOn,
        Yuan net) {
    /** Those first that were converted, the latest of these first; of the others the latest registered. */
    static final Comparator<AchievementFact> ORDER = Comparator.comparing(
                    AchievementFact::convertedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(AchievementFact::registeredOn, Comparator.reverseOrder())
            .thenComparing(one -> one.id().value(), Comparator.reverseOrder());
}
