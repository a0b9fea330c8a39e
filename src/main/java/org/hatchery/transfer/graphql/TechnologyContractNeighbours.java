package org.hatchery.transfer.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.contract.TechnologyContractFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Technology contracts of firms and teams. */
@Controller
class TechnologyContractNeighbours {
    private final Neighbours.Lists<TechnologyContractFilter, TechnologyContract, TechnologyContractView> lists;

    TechnologyContractNeighbours(Neighbours neighbours, TechnologyContractDirectory contracts) {
        this.lists = neighbours.lists("technologyContracts", contracts::search, TechnologyContractView::of);
    }

    @SchemaMapping(typeName = "Incubatee", field = "technologyContracts")
    CompletableFuture<Connection<TechnologyContractView>> ofIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable TechnologyContractFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        TechnologyContractFilter wanted = ContractForms.wanted(filter);
        Scope scope = wanted.findings() == null || TechnologyContractController.seesFindings(actor)
                ? actor.scope()
                : Scope.NOTHING;
        return lists.of(Scope.incubatee(incubatee.key().value()), wanted, scope, page, at);
    }
}
