package org.hatchery.carrier.graphql;

import java.util.List;
import org.hatchery.shared.Area;

/** Units and workstations as shown, with their use today. */
record SpaceView(
        List<SpaceUnitView> units, Area leasableArea, Area leasedArea, int workstations, int workstationsLeased) {}
