package org.hatchery.pilotproject.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.graphql.PilotBaseView;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.pilotproject.PilotProjectFilter;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Projects of firms, teams and pilot-test bases. */
@Controller
class ProjectNeighbourController {
    private final Neighbours.Lists<PilotProjectFilter, PilotProject, PilotProjectView> lists;
    private final PilotProjectMapper mapper;

    ProjectNeighbourController(
            Neighbours neighbours, PilotProjectDirectory projects, PilotProjectMapper mapper, Clock clock) {
        this.lists = neighbours.lists(
                "pilotProjects", projects::search, project -> mapper.toView(project, LocalDate.now(clock)));
        this.mapper = mapper;
    }

    @SchemaMapping(typeName = "Incubatee", field = "pilotProjects")
    CompletableFuture<Connection<PilotProjectView>> ofIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable PilotProjectFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.incubatee(incubatee.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "PilotBase", field = "pilotProjects")
    CompletableFuture<Connection<PilotProjectView>> ofBase(
            PilotBaseView base,
            @Argument @Nullable PilotProjectFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.provider(base.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }
}
