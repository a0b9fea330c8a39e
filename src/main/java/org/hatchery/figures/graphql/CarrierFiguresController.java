package org.hatchery.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.figures.YearFiguresFilter;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The figures of years for which carriers are responsible. */
@Controller
class CarrierFiguresController {
    private final Neighbours.Lists<YearFiguresFilter, YearFigures, YearFiguresView> lists;
    private final FiguresMapper mapper;

    CarrierFiguresController(Neighbours neighbours, YearFiguresDirectory directory, FiguresMapper mapper) {
        this.lists = neighbours.lists("Carrier.yearFigures", directory::search, mapper::toView);
        this.mapper = mapper;
    }

    @SchemaMapping(typeName = "Carrier", field = "yearFigures")
    CompletableFuture<Connection<YearFiguresView>> ofCarrier(
            CarrierView carrier,
            @Argument @Nullable YearFiguresFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.carrier(carrier.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }
}
