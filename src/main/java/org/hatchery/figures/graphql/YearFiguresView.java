package org.hatchery.figures.graphql;

import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.figures.YearFiguresEvent;
import org.hatchery.figures.YearFiguresState;
import org.hatchery.figures.YearValues;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.PlausibilityView;
import org.jspecify.annotations.Nullable;

/** Figures of a year as shown; parties, region and what the viewer can do are answered by the controller. */
record YearFiguresView(
        String id,
        String key,
        int version,
        int year,
        String incubateeName,
        IncubateeId party,
        CarrierId host,
        RegionCode place,
        YearFiguresState state,
        boolean preliminary,
        boolean firmsOwn,
        String enteredBy,
        boolean enteredFor,
        YearValues values,
        @Nullable PlausibilityView plausibility,
        List<YearFiguresEvent> history,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
