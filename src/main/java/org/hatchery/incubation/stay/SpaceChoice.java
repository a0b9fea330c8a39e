package org.hatchery.incubation.stay;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.UNIT_TOO_SMALL;

import java.util.List;
import org.hatchery.carrier.space.Space;
import org.hatchery.shared.Area;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Space a firm or team asks for; neither unit nor workstation means a virtual stay.
 *
 * @param areaNeeded area the units must have together; null when any will do
 */
@NamedInterface(propagate = false)
public record SpaceChoice(
        List<String> units, int workstations, @Nullable Area areaNeeded) {
    /**
     * Checks the choice against the carrier's units.
     *
     * @throws Rejection INVALID for workstations outside 0 to 10,000, more than 50 units or one named twice;
     *     UNIT_TOO_SMALL when the units together are smaller than needed
     */
    public void check(Space space) {
        if (workstations < 0 || workstations > 10_000) {
            throw new Rejection(INVALID, "space.workstations", Words.say("incubation.ask-0-10-000"));
        }
        if (units.size() > 50 || units.stream().distinct().count() != units.size()) {
            throw new Rejection(INVALID, "space.units", Words.say("incubation.name-each-unit-once"));
        }
        Area area = space.areaOf(units);
        if (areaNeeded != null && area.compareTo(areaNeeded) < 0) {
            throw new Rejection(
                    UNIT_TOO_SMALL,
                    "space.areaNeeded",
                    Words.say("incubation.units-m-together-less", area, areaNeeded));
        }
    }

    Residence residence() {
        return units.isEmpty() && workstations == 0 ? Residence.VIRTUAL : Residence.RESIDENT;
    }
}
