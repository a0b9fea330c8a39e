package org.hatchery.pilotproject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Projects that a base has to answer. */
@Order(50)
@Component
class ProjectsWaiting implements WaitingSource {
    private final PilotProjectDirectory projects;

    ProjectsWaiting(PilotProjectDirectory projects) {
        this.projects = projects;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return actor.is(Role.PROVIDER)
                ? Stream.of(proposed(actor))
                        .filter(waiting -> waiting.count() > 0)
                        .toList()
                : List.of();
    }

    private Waiting proposed(Actor actor) {
        var filter = new PilotProjectFilter(null, null, null, Set.of(PilotState.PROPOSED), null, null, null, null);
        return Waiting.of(
                "pilotproject.waits-answer",
                "pilotproject.waits-answer-next",
                projects.search(filter, actor.scope(), Waiting.SOME),
                "pilotProjects",
                Map.of("states", List.of(PilotState.PROPOSED)));
    }
}
