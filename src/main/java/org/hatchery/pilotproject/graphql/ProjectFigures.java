package org.hatchery.pilotproject.graphql;

import static org.hatchery.pilotproject.keeping.ProjectAccount.*;

import java.util.Map;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.graphql.RatioView;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** Pilot-test projects at bases of a region; null where carriers are chosen, because projects belong to none. */
@Component
class ProjectFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of("pilotProjects", Figure.ofRegion(PilotView.class, ProjectFigures::projects));
    }

    private static PilotView projects(Reading reading) {
        long concluded = reading.flow(PROJECTS_CONCLUDED);
        long failed = reading.flow(PROJECTS_FAILED);
        return new PilotView(
                reading.flow(PROJECTS_PROPOSED),
                reading.flow(PROJECTS_STARTED),
                concluded,
                failed,
                RatioView.of(concluded, concluded + failed),
                reading.flow(TRL_GAINED),
                new Yuan(reading.flow(PROJECT_COST)));
    }

    /** Pilot-test projects. */
    record PilotView(
            long proposed,
            long started,
            long concluded,
            long failed,
            RatioView successRate,
            long trlGained,
            Yuan cost) {}
}
