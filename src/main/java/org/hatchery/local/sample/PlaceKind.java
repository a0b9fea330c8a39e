package org.hatchery.local.sample;

import static org.hatchery.carrier.profile.CarrierKind.ACCELERATOR;
import static org.hatchery.carrier.profile.CarrierKind.INCUBATOR;
import static org.hatchery.carrier.profile.CarrierKind.MAKER_SPACE;
import static org.hatchery.carrier.profile.CarrierKind.RURAL_MAKER_SPACE;
import static org.hatchery.carrier.profile.CarrierKind.UNIVERSITY_SCIENCE_PARK;

import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;

/** Which kinds of carriers a place has; incubators to maker spaces about as in 2018, 4,849 to 6,959. */
public enum PlaceKind {
    URBAN(new Mix(INCUBATOR, 34), new Mix(MAKER_SPACE, 61), new Mix(ACCELERATOR, 5)),
    CAMPUS(
            new Mix(INCUBATOR, 33),
            new Mix(MAKER_SPACE, 55),
            new Mix(ACCELERATOR, 4),
            new Mix(UNIVERSITY_SCIENCE_PARK, 8)),
    COUNTY(new Mix(INCUBATOR, 30), new Mix(MAKER_SPACE, 40), new Mix(RURAL_MAKER_SPACE, 30));

    private final List<Mix> mix;

    PlaceKind(Mix... mix) {
        this.mix = List.of(mix);
    }

    CarrierKind choose(Dice dice) {
        return dice.weighted(mix).kind();
    }

    private record Mix(CarrierKind kind, int weight) implements Dice.Weighted {}
}
