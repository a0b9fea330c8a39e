package org.hatchery.programme.terms;

import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Stay in a carrier that a programme asks for (入驻要求).
 *
 * @param level lowest level at which the carrier is recognised; null where any carrier will do
 */
@NamedInterface(propagate = false)
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
