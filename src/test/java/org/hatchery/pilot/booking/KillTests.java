package org.hatchery.pilot.booking;

import java.util.List;
import org.hatchery.KillDrill;

/** A service of pilot-test bases that was killed in the middle of an act … */
class KillTests extends KillDrill {
    KillTests() {
        super(List.of(PilotDeed.values()), BookedTime::faults);
    }
}
