package org.hatchery.tenancy.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.graphql.StayView;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.hatchery.tenancy.contract.ContractDirectory;
import org.hatchery.tenancy.contract.ContractFilter;
import org.hatchery.tenancy.contract.ContractState;
import org.hatchery.tenancy.contract.StayContract;
import org.hatchery.tenancy.rent.RentPriceDirectory;
import org.hatchery.tenancy.rent.RentPriceList;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Contracts and prices of carriers, contracts of firms, teams and stays. */
@Controller
class TenancyNeighbours {
    private final Neighbours.Lists<ContractFilter, StayContract, StayContractView> lists;
    private final ContractDirectory directory;
    private final RentPriceDirectory prices;
    private final TenancyMapper mapper;

    TenancyNeighbours(
            Neighbours neighbours, ContractDirectory directory, RentPriceDirectory prices, TenancyMapper mapper) {
        this.lists = neighbours.lists("contracts", directory::search, mapper::toView);
        this.directory = directory;
        this.prices = prices;
        this.mapper = mapper;
    }

    @SchemaMapping(typeName = "Carrier", field = "contracts")
    CompletableFuture<Connection<StayContractView>> ofCarrier(
            CarrierView carrier,
            @Argument @Nullable StayContractFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.carrier(carrier.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "Incubatee", field = "contracts")
    CompletableFuture<Connection<StayContractView>> ofIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable StayContractFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.incubatee(incubatee.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @BatchMapping(typeName = "Carrier", field = "rentPrices")
    Map<CarrierView, RentPriceListView> prices(List<CarrierView> shown) {
        Map<CarrierId, RentPriceList> found =
                prices.of(shown.stream().map(CarrierView::key).toList());
        Map<CarrierView, RentPriceListView> answer = new HashMap<>();
        shown.forEach(one ->
                answer.put(one, mapper.toView(found.getOrDefault(one.key(), RentPriceList.none(one.key())))));
        return answer;
    }

    @BatchMapping(typeName = "Stay", field = "contract")
    Map<StayView, StayContractView> ofStay(List<StayView> shown, @ContextValue Actor actor) {
        Map<StayId, List<StayContract>> found =
                directory.of(shown.stream().map(one -> new StayId(one.key())).toList(), actor.scope()).stream()
                        .collect(groupingBy(StayContract::getStay));
        Map<StayView, StayContractView> answer = new HashMap<>();
        shown.forEach(one -> main(found.getOrDefault(new StayId(one.key()), List.of()))
                .ifPresent(main -> answer.put(one, mapper.toView(main))));
        return answer;
    }

    /** Of several of one stay, in order of time, that which is in force, or was last. */
    private static Optional<StayContract> main(List<StayContract> ofOneStay) {
        return ofOneStay.stream()
                .filter(contract -> contract.getState().isLive())
                .findFirst()
                .or(() -> ofOneStay.stream()
                        .filter(contract -> contract.getState() != ContractState.VOIDED)
                        .reduce((earlier, later) -> later));
    }
}
