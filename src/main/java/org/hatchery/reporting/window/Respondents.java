package org.hatchery.reporting.window;

import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;

/**
 * Which carriers of the region are asked (填报对象).
 *
 * @param levels of their highest title on the last day of the period; empty where titles do not matter
 */
public record Respondents(Set<CarrierKind> kinds, Set<RecognitionLevel> levels) {
    public boolean include(CarrierKind kind, Optional<RecognitionLevel> level) {
        return kinds.contains(kind)
                && (levels.isEmpty() || level.filter(levels::contains).isPresent());
    }
}
