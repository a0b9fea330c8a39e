package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Period;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.tenancy.contract.Arrears;
import org.hatchery.tenancy.contract.RentAccounts;
import org.hatchery.tenancy.contract.RentRoll;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is due to a carrier, and what it has not got. */
@Controller
class RentController {
    private final RentAccounts accounts;
    private final TenancyMapper mapper;
    private final Connections connections;

    RentController(RentAccounts accounts, TenancyMapper mapper, Connections connections) {
        this.accounts = accounts;
        this.mapper = mapper;
        this.connections = connections;
    }

    @QueryMapping
    @Nullable RentRoll rentRoll(@Argument String carrier, @Argument Period period, Actor actor) {
        return accounts.roll(CarrierViews.key(carrier), period, actor.scope()).orElse(null);
    }

    @SchemaMapping(typeName = "RentRoll")
    Connection<RentDueView> rows(RentRoll roll, PageRequest page) {
        return connections.of("RentDueConnection", RentAccounts.page(roll, page), mapper::toView);
    }

    @QueryMapping
    @Nullable Arrears rentArrears(@Argument String carrier, @Argument @Nullable LocalDate asOf, Actor actor) {
        return accounts.arrears(CarrierViews.key(carrier), asOf, actor.scope()).orElse(null);
    }

    @SchemaMapping(typeName = "RentArrears")
    Connection<RentArrearView> rows(Arrears arrears, PageRequest page) {
        return connections.of("RentArrearConnection", RentAccounts.page(arrears, page), mapper::toView);
    }
}
