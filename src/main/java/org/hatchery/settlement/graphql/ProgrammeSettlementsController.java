package org.hatchery.settlement.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.hatchery.identity.Actor;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementDirectory;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The settlements of programmes. */
@Controller
class ProgrammeSettlementsController {
    private final Neighbours.Lists<String, SettlementBatch, SettlementView> lists;

    ProgrammeSettlementsController(Neighbours neighbours, SettlementDirectory settlements) {
        this.lists = neighbours.lists(
                "Programme.settlements",
                (nothing, programmes, scope, page) -> settlements.ofProgrammes(programmes, scope, page),
                SettlementView::of);
    }

    @SchemaMapping(typeName = "Programme", field = "settlements")
    CompletableFuture<Connection<SettlementView>> ofProgramme(
            ProgrammeView programme, PageRequest page, Actor actor, DataFetchingEnvironment at) {
        return lists.of(programme.key().value(), "", actor.scope(), page, at);
    }
}
