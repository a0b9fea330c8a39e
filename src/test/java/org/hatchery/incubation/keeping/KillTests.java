package org.hatchery.incubation.keeping;

import java.util.List;
import org.hatchery.KillDrill;
import org.hatchery.incubation.IncubationDeed;
import org.hatchery.incubation.counting.Books;

/** A service of incubation that was killed in the middle of an act … */
class KillTests extends KillDrill {
    KillTests() {
        super(List.of(IncubationDeed.values()), Books::faults);
    }
}
