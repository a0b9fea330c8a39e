package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.shared.Area;
import org.jspecify.annotations.Nullable;

/** Space asked for, as sent. */
record SpaceChoiceInput(
        List<String> units, int workstations, @Nullable Area areaNeeded) {}
