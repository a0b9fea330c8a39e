package org.hatchery.incubation;

import java.util.List;
import org.hatchery.KillDrill;

/** A service of incubation that was killed in the middle of an act … */
class KillTests extends KillDrill {
    KillTests() {
        super(List.of(IncubationDeed.values()), Books::faults);
    }
}
