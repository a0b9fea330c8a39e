package org.hatchery.transfer.graphql.contract;

import java.time.Instant;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.transfer.flow.FlowDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The map of what flows between divisions. */
@Controller
class TransactionMapController {
    private final FlowDirectory flows;
    private final TotalDirectory totals;
    private final RegionViews regions;

    TransactionMapController(FlowDirectory flows, TotalDirectory totals, RegionViews regions) {
        this.flows = flows;
        this.totals = totals;
        this.regions = regions;
    }

    @QueryMapping
    Optional<TransactionMapView> transactionMap(@Argument RegionCode region, @Argument Period period, Actor actor) {
        if (!actor.scope().includes(region.visibleTo())) {
            return Optional.empty();
        }
        Instant asOf = totals.asOf();
        return Optional.of(TransactionMapView.of(flows.map(region, period), asOf));
    }

    @SchemaMapping(typeName = "TransactionMap")
    RegionView region(TransactionMapView map) {
        return regions.of(map.place());
    }

    @SchemaMapping(typeName = "TransactionFlow")
    RegionView from(TransactionFlowView flow) {
        return regions.of(flow.source());
    }

    @SchemaMapping(typeName = "TransactionFlow")
    @Nullable RegionView to(TransactionFlowView flow) {
        return flow.target() == null ? null : regions.of(flow.target());
    }
}
