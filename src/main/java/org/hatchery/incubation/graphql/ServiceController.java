package org.hatchery.incubation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.service.CorrectService;
import org.hatchery.incubation.service.RecordService;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.service.ServiceFilter;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of services in {@code incubation.graphqls}. */
@Controller
class ServiceController implements NodeSource {
    private final ServiceDirectory services;
    private final RecordService recordService;
    private final CorrectService correctService;
    private final IncubationMapper mapper;
    private final Parties parties;
    private final Connections connections;

    ServiceController(
            ServiceDirectory services,
            RecordService recordService,
            CorrectService correctService,
            IncubationMapper mapper,
            Parties parties,
            Connections connections) {
        this.services = services;
        this.recordService = recordService;
        this.correctService = correctService;
        this.mapper = mapper;
        this.parties = parties;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ServiceView> services(@Argument @Nullable ServiceFilterInput filter, PageRequest page, Actor actor) {
        ServiceFilter wanted = mapper.wanted(filter);
        return connections.of("ServiceConnection", services.search(wanted, actor.scope(), page), mapper::toView);
    }

    @MutationMapping
    ServicePayload recordService(@Argument RecordServiceInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                ServicePayload::new,
                () -> mapper.toView(recordService.record(mapper.toDelivery(input), receipt, actor)));
    }

    @MutationMapping
    ServicePayload amendService(@Argument AmendServiceInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                ServicePayload::new,
                () -> mapper.toView(
                        correctService.amend(mapper.toRequest(input), mapper.toDelivery(input), receipt, actor)));
    }

    @MutationMapping
    ServicePayload voidService(@Argument VoidServiceInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                ServicePayload::new,
                () -> mapper.toView(correctService.takeBack(mapper.toRequest(input), receipt, actor)));
    }

    @SchemaMapping(typeName = "Service")
    ServiceActionsView viewerCan(ServiceView service, Actor actor) {
        boolean may = !service.voided() && actor.is(Role.CARRIER_MANAGER, Role.BUREAU, Role.ADMIN);
        return new ServiceActionsView(may, may);
    }

    @SchemaMapping(typeName = "ServiceActions", field = "void")
    boolean takeBack(ServiceActionsView can) {
        return can.takeBack();
    }

    @BatchMapping(typeName = "Service")
    Map<ServiceView, CarrierView> carrier(List<ServiceView> shown, @ContextValue Actor actor) {
        return parties.carriers(shown, ServiceView::host, actor);
    }

    @BatchMapping(typeName = "Service")
    Map<ServiceView, List<IncubateeView>> incubatees(List<ServiceView> shown, @ContextValue Actor actor) {
        List<IncubateeId> served = shown.stream()
                .flatMap(service -> service.served().stream())
                .distinct()
                .toList();
        Map<IncubateeId, IncubateeView> found = parties.incubatees(served, actor);
        return shown.stream().collect(Collectors.toMap(Function.identity(), service -> visible(service, found)));
    }

    private static List<IncubateeView> visible(ServiceView service, Map<IncubateeId, IncubateeView> found) {
        return service.served().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    @Override
    public String type() {
        return "Service";
    }

    @Override
    public Map<String, ServiceView> byKey(Collection<String> keys, Scope scope) {
        return services.find(keys.stream().map(ServiceId::new).toList(), scope).stream()
                .map(mapper::toView)
                .collect(Collectors.toMap(ServiceView::key, Function.identity()));
    }
}
