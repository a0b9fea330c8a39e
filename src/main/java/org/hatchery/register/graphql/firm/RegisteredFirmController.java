package org.hatchery.register.graphql.firm;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.FirmFilter;
import org.hatchery.register.firm.RegisterFirm;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code register.graphqls} about firms. */
@Controller
class RegisteredFirmController {
    private final FirmDirectory firms;
    private final RegisterFirm registerFirm;
    private final RegisteredFirmViews views;
    private final IncubateeDirectory incubatees;
    private final IncubateeViews incubateeViews;
    private final RegionViews regions;
    private final Connections connections;

    RegisteredFirmController(
            FirmDirectory firms,
            RegisterFirm registerFirm,
            RegisteredFirmViews views,
            IncubateeDirectory incubatees,
            IncubateeViews incubateeViews,
            RegionViews regions,
            Connections connections) {
        this.firms = firms;
        this.registerFirm = registerFirm;
        this.views = views;
        this.incubatees = incubatees;
        this.incubateeViews = incubateeViews;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Optional<RegisteredFirmView> registeredFirm(@Argument String id, Actor actor) {
        return views.byKey(List.of(RegisteredFirmViews.key(id).value()), actor.scope()).values().stream()
                .findFirst();
    }

    @QueryMapping
    Connection<RegisteredFirmView> registeredFirms(
            @Argument @Nullable FirmFilter filter, PageRequest page, Actor actor) {
        var found = firms.search(filter == null ? FirmFilter.ALL : filter, actor.scope(), page);
        return connections.of("RegisteredFirmConnection", found, views::of);
    }

    @MutationMapping
    RegisteredFirmPayload registerFirm(@Argument RegisterFirmInput input, Actor actor) {
        return answer(() -> registerFirm.register(input.creditCode(), input.name(), input.region(), actor));
    }

    @MutationMapping
    RegisteredFirmPayload renameRegisteredFirm(@Argument RenameRegisteredFirmInput input, Actor actor) {
        return answer(() -> registerFirm.rename(
                RegisteredFirmViews.key(input.registeredFirm()), input.expectedVersion(), input.name(), actor));
    }

    private RegisteredFirmPayload answer(Supplier<RegisteredFirm> act) {
        return Answer.with(RegisteredFirmPayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "RegisteredFirm")
    RegionView region(RegisteredFirmView firm) {
        return regions.of(firm.place());
    }

    @BatchMapping(typeName = "RegisteredFirm")
    Map<RegisteredFirmView, IncubateeView> incubatee(List<RegisteredFirmView> shown, @ContextValue Actor actor) {
        List<CreditCode> codes =
                shown.stream().map(RegisteredFirmView::creditCode).toList();
        Map<CreditCode, Incubatee> found = incubatees.withCodes(codes, actor.scope()).stream()
                .filter(firm -> firm.creditCode() != null)
                .collect(toMap(Incubatee::creditCode, firm -> firm, (first, second) -> first));
        Map<RegisteredFirmView, IncubateeView> answer = new HashMap<>();
        shown.forEach(firm -> {
            Incubatee incubated = found.get(firm.creditCode());
            if (incubated != null) {
                answer.put(firm, incubateeViews.of(incubated));
            }
        });
        return answer;
    }

    @SchemaMapping(typeName = "RegisteredFirm")
    RegisteredFirmActionsView viewerCan(RegisteredFirmView firm, Actor actor) {
        return new RegisteredFirmActionsView(
                actor.is(Role.BUREAU, Role.ADMIN) && actor.scope().includes(firm.keptBy()));
    }
}
