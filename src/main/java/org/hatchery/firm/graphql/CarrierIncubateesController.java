package org.hatchery.firm.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeFilter;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The firms and teams of carriers. */
@Controller
class CarrierIncubateesController {
    private final Neighbours.Lists<IncubateeFilter, Incubatee, IncubateeView> lists;

    CarrierIncubateesController(Neighbours neighbours, IncubateeDirectory incubatees, IncubateeViews views) {
        this.lists = neighbours.lists("Carrier.incubatees", incubatees::search, views::of);
    }

    @SchemaMapping(typeName = "Carrier", field = "incubatees")
    CompletableFuture<Connection<IncubateeView>> ofCarrier(
            CarrierView carrier,
            @Argument @Nullable IncubateeFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(
                Scope.carrier(carrier.key().value()),
                filter == null ? IncubateeFilter.ALL : filter.toFilter(),
                actor.scope(),
                page,
                at);
    }
}
