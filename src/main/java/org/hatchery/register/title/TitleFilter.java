package org.hatchery.register.title;

import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.TitleState;
import org.hatchery.region.RegionCode;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which titles; all conditions that are given hold together.
 *
 * @param inForce whether in force today
 * @param endsOn day on which it is no longer in force, by its term or because it was withdrawn
 */
@NamedInterface(propagate = false)
public record TitleFilter(
        @Nullable Set<String> kinds,
        @Nullable Set<RecognitionLevel> levels,
        @Nullable Set<PartyKind> holders,
        @Nullable Set<TitleState> states,
        @Nullable RegionCode region,
        @Nullable Boolean inForce,
        @Nullable DayRange from,
        @Nullable DayRange endsOn,
        @Nullable String text) {
    public static final TitleFilter ALL = new TitleFilter(null, null, null, null, null, null, null, null, null);
}
