package org.hatchery.programme;

import org.hatchery.carrier.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Stay in a carrier that a programme asks for (入驻要求).
 *
 * @param level lowest level at which the carrier is recognised; null where any carrier will do
 */
public record Residency(@Nullable RecognitionLevel level) {
    boolean isMetBy(Candidate candidate) {
        if (!candidate.inIncubation()) {
            return false;
        }
        RecognitionLevel found = candidate.carrierLevel();
        // levels stand from the highest to the lowest
        return level == null || (found != null && found.compareTo(level) <= 0);
    }
}
