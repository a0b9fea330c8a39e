package org.hatchery.tenancy.graphql;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.graphql.StayView;
import org.hatchery.incubation.graphql.StayViews;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.tenancy.contract.ContractDirectory;
import org.hatchery.tenancy.contract.ContractId;
import org.hatchery.tenancy.contract.ContractStep;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a contract says, and what it leads to. */
@Controller
class StayContractFields implements NodeSource {
    private final ContractDirectory directory;
    private final TenancyMapper mapper;
    private final StayViews stays;
    private final IncubateeViews incubatees;
    private final CarrierViews carriers;
    private final Clock clock;

    StayContractFields(
            ContractDirectory directory,
            TenancyMapper mapper,
            StayViews stays,
            IncubateeViews incubatees,
            CarrierViews carriers,
            Clock clock) {
        this.directory = directory;
        this.mapper = mapper;
        this.stays = stays;
        this.incubatees = incubatees;
        this.carriers = carriers;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "StayContract")
    boolean pastEnd(StayContractView contract) {
        return contract.told().isPastEnd(LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "StayContract")
    Yuan monthlyRent(StayContractView contract) {
        return contract.terms().on(LocalDate.now(clock)).monthly();
    }

    @SchemaMapping(typeName = "StayContract")
    List<RentDueView> dues(StayContractView contract) {
        return contract.told().dues().stream().map(mapper::toView).toList();
    }

    @SchemaMapping(typeName = "StayContract")
    StayContractActionsView viewerCan(StayContractView contract, Actor actor) {
        return new StayContractActionsView(
                may(contract, ContractStep.RENEW, actor),
                may(contract, ContractStep.AMEND, actor),
                may(contract, ContractStep.GIVE_NOTICE, actor),
                may(contract, ContractStep.END, actor),
                may(contract, ContractStep.VOID, actor) && contract.payments().isEmpty(),
                may(contract, ContractStep.MARK_PAID, actor));
    }

    @SchemaMapping(typeName = "StayContractActions", field = "void")
    boolean takeBack(StayContractActionsView can) {
        return can.takeBack();
    }

    private static boolean may(StayContractView contract, ContractStep step, Actor actor) {
        return contract.steps().contains(step) && step.isOf(actor);
    }

    @BatchMapping(typeName = "StayContract")
    Map<StayContractView, StayView> stay(List<StayContractView> shown, @ContextValue Actor actor) {
        return answer(shown, StayContractView::agreement, ids -> stays.find(ids, actor.scope()));
    }

    @BatchMapping(typeName = "StayContract")
    Map<StayContractView, IncubateeView> incubatee(List<StayContractView> shown, @ContextValue Actor actor) {
        return answer(shown, StayContractView::party, ids -> incubatees.find(ids, actor.scope()));
    }

    @BatchMapping(typeName = "StayContract")
    Map<StayContractView, CarrierView> carrier(List<StayContractView> shown, @ContextValue Actor actor) {
        return answer(shown, StayContractView::host, ids -> carriers.find(ids, actor.scope()));
    }

    @BatchMapping(typeName = "StayContract")
    Map<StayContractView, StayContractView> renews(List<StayContractView> shown, @ContextValue Actor actor) {
        return answer(shown, StayContractView::before, ids -> find(ids, actor.scope()));
    }

    @BatchMapping(typeName = "StayContract")
    Map<StayContractView, StayContractView> renewedBy(List<StayContractView> shown, @ContextValue Actor actor) {
        return answer(shown, StayContractView::after, ids -> find(ids, actor.scope()));
    }

    private Map<ContractId, StayContractView> find(Collection<ContractId> ids, Scope scope) {
        return directory.find(ids, scope).stream().collect(toMap(one -> one.getId(), mapper::toView));
    }

    /** What nobody found stays absent, which the API shows as null; nobody looks for nothing. */
    private static <I, V> Map<StayContractView, V> answer(
            List<StayContractView> shown,
            Function<StayContractView, @Nullable I> id,
            Function<List<I>, Map<I, V>> find) {
        List<I> ids = shown.stream().map(id).filter(Objects::nonNull).distinct().toList();
        Map<I, V> found = ids.isEmpty() ? Map.of() : find.apply(ids);
        Map<StayContractView, V> answer = new HashMap<>();
        shown.forEach(one -> {
            I wanted = id.apply(one);
            V view = wanted == null ? null : found.get(wanted);
            if (view != null) {
                answer.put(one, view);
            }
        });
        return answer;
    }

    @Override
    public String type() {
        return TenancyMapper.TYPE;
    }

    @Override
    public Map<String, StayContractView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(ContractId::new).toList(), scope).values().stream()
                .collect(toMap(StayContractView::key, Function.identity()));
    }
}
