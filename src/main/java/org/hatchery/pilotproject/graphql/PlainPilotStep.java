package org.hatchery.pilotproject.graphql;

import org.hatchery.pilotproject.PilotStep;

/** Steps of the base that need no facts. */
enum PlainPilotStep {
    ACCEPT,
    DECLINE,
    START,
    SUSPEND,
    RESUME;

    PilotStep toStep() {
        return PilotStep.valueOf(name());
    }
}
