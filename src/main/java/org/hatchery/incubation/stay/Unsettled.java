package org.hatchery.incubation.stay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mark on a stay whose last act has not yet been followed by carrier and firm.
 *
 * @param since when the act was written
 * @param before space the stay had before the act, to go back to when the carrier declines
 * @param said all the stay said before it was corrected; null for what is no correction
 */
record Unsettled(
        Instant since, List<Occupancy> before, @Nullable StaySaid said) {
    /** After an act that is no correction. */
    static Unsettled since(Instant at, List<Occupancy> before) {
        return new Unsettled(at, before, null);
    }
}
