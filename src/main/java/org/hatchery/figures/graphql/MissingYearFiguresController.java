package org.hatchery.figures.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.figures.MissingYearFigures;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of missing figures in {@code figures.graphqls}. */
@Controller
class MissingYearFiguresController {
    private final MissingYearFigures missing;
    private final FiguresMapper mapper;
    private final IncubateeViews incubatees;
    private final RegionViews regions;
    private final Connections connections;

    MissingYearFiguresController(
            MissingYearFigures missing,
            FiguresMapper mapper,
            IncubateeViews incubatees,
            RegionViews regions,
            Connections connections) {
        this.missing = missing;
        this.mapper = mapper;
        this.incubatees = incubatees;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<MissingYearFiguresView> missingYearFigures(
            @Argument String carrier, @Argument int year, PageRequest page, Actor actor) {
        return connections.of(
                "MissingYearFiguresConnection",
                missing.of(CarrierViews.key(carrier), year, actor.scope(), page),
                mapper::toView);
    }

    /** Whom the caller may not see any more stays absent, which the API shows as null. */
    @BatchMapping(typeName = "MissingYearFigures")
    Map<MissingYearFiguresView, IncubateeView> incubatee(
            List<MissingYearFiguresView> shown, @ContextValue Actor actor) {
        List<IncubateeId> ids =
                shown.stream().map(MissingYearFiguresView::party).toList();
        Map<IncubateeId, IncubateeView> found = incubatees.find(ids, actor.scope());
        return shown.stream()
                .filter(one -> found.containsKey(one.party()))
                .collect(toMap(one -> one, one -> found.get(one.party())));
    }

    @SchemaMapping(typeName = "MissingYearFigures")
    RegionView region(MissingYearFiguresView shown) {
        return regions.of(shown.place());
    }
}
