package org.hatchery.figures.graphql;

import java.time.LocalDate;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Year of which there are no figures, as shown; firm or team and region are answered by the controller. */
record MissingYearFiguresView(
        int year,
        String incubateeName,
        IncubateeId party,
        RegionCode place,
        LocalDate enteredOn,
        @Nullable LocalDate endedOn) {}
