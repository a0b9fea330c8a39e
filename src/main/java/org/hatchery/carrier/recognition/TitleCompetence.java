package org.hatchery.carrier.recognition;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.util.Comparator;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** Which titles an authority may give and take back: those of its own level and below, in its own region. */
@NamedInterface(propagate = false)
public final class TitleCompetence {
    private TitleCompetence() {}

    public static boolean has(Actor actor, RecognitionLevel level, RegionCode place) {
        return actor.is(Role.ADMIN)
                || actor.limitsAs(Role.BUREAU).stream()
                        .map(RegionCode::new)
                        .anyMatch(region -> region.contains(place) && of(region).compareTo(level) <= 0);
    }

    /** Whether a level above this one is the actor's to decide. */
    public static boolean isAbove(Actor actor, RecognitionLevel level, RegionCode place) {
        return actor.is(Role.ADMIN)
                || actor.limitsAs(Role.BUREAU).stream()
                        .map(RegionCode::new)
                        .anyMatch(region -> region.contains(place) && of(region).compareTo(level) < 0);
    }

    /**
     * Checks that the level of a title is the actor's to decide.
     *
     * @throws Rejection NOT_RESPONSIBLE for a level above the actor's own
     */
    public static void check(Actor actor, RecognitionLevel level, RegionCode place) {
        if (!has(actor, level, place)) {
            throw new Rejection(NOT_RESPONSIBLE, "level", Words.say("carrier.title-level-recorded-withdrawn"));
        }
    }

    /** The division whose authority decides about titles of a level there: of that level, or the next above. */
    public static RegionCode authority(RecognitionLevel level, RegionCode place) {
        return place.lineage().stream()
                .filter(region -> of(region).compareTo(level) <= 0)
                .max(Comparator.comparing(TitleCompetence::of))
                .orElse(RegionCode.NATION);
    }

    private static RecognitionLevel of(RegionCode region) {
        if (region.equals(RegionCode.NATION)) {
            return RecognitionLevel.NATIONAL;
        }
        if (region.value().endsWith("0000")) {
            return RecognitionLevel.PROVINCIAL;
        }
        return region.value().endsWith("00") ? RecognitionLevel.CITY : RecognitionLevel.COUNTY;
    }
}
