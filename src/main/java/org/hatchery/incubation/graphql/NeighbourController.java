package org.hatchery.incubation.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.service.ServiceFilter;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFilter;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Stays and services of carriers, firms and teams. */
@Controller
class NeighbourController {
    private final Neighbours.Lists<StayFilter, Stay, StayView> stays;
    private final Neighbours.Lists<ServiceFilter, Service, ServiceView> services;
    private final IncubationMapper mapper;

    NeighbourController(
            Neighbours neighbours, StayDirectory stays, ServiceDirectory services, IncubationMapper mapper) {
        this.stays = neighbours.lists("stays", stays::search, mapper::toView);
        this.services = neighbours.lists("services", services::search, mapper::toView);
        this.mapper = mapper;
    }

    @SchemaMapping(typeName = "Carrier", field = "stays")
    CompletableFuture<Connection<StayView>> staysOfCarrier(
            CarrierView carrier,
            @Argument @Nullable StayFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return stays.of(Scope.carrier(carrier.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "Incubatee", field = "stays")
    CompletableFuture<Connection<StayView>> staysOfIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable StayFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return stays.of(Scope.incubatee(incubatee.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "Carrier", field = "services")
    CompletableFuture<Connection<ServiceView>> servicesOfCarrier(
            CarrierView carrier,
            @Argument @Nullable ServiceFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return services.of(Scope.carrier(carrier.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "Incubatee", field = "services")
    CompletableFuture<Connection<ServiceView>> servicesOfIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable ServiceFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return services.of(Scope.incubatee(incubatee.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }
}
