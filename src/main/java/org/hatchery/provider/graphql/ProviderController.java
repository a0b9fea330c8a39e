package org.hatchery.provider.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.provider.ChangeProvider;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderDirectory;
import org.hatchery.provider.ProviderFilter;
import org.hatchery.provider.Qualification;
import org.hatchery.provider.RegisterProvider;
import org.hatchery.provider.Ties;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code provider.graphqls} about providers. */
@Controller
class ProviderController {
    private final ProviderDirectory providers;
    private final RegisterProvider registerProvider;
    private final ChangeProvider changeProvider;
    private final ProviderViews views;
    private final ProviderMapper mapper;
    private final RegionViews regionViews;
    private final Connections connections;
    private final Clock clock;

    ProviderController(
            ProviderDirectory providers,
            RegisterProvider registerProvider,
            ChangeProvider changeProvider,
            ProviderViews views,
            ProviderMapper mapper,
            RegionViews regionViews,
            Connections connections,
            Clock clock) {
        this.providers = providers;
        this.registerProvider = registerProvider;
        this.changeProvider = changeProvider;
        this.views = views;
        this.mapper = mapper;
        this.regionViews = regionViews;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Optional<ProviderView> provider(@Argument String id) {
        return providers.find(ProviderViews.key(id)).map(views::of);
    }

    @QueryMapping
    Connection<ProviderView> providers(@Argument @Nullable ProviderFilter filter, PageRequest page, Actor actor) {
        var found = providers.search(filter == null ? ProviderFilter.ALL : filter, actor.scope(), page);
        return connections.of("ProviderConnection", found, views::of);
    }

    @MutationMapping
    ProviderPayload registerProvider(@Argument RegisterProviderInput input, Actor actor) {
        return answer(() -> registerProvider.register(input.toProfile(), input.toTies(), actor));
    }

    @MutationMapping
    ProviderPayload recordProviderTies(@Argument RecordProviderTiesInput input, Actor actor) {
        return answer(() -> changeProvider.recordTies(
                ProviderViews.key(input.provider()),
                input.expectedVersion(),
                input.ties().toTies(null),
                actor));
    }

    @MutationMapping
    ProviderPayload putQualification(@Argument PutQualificationInput input, Actor actor) {
        return answer(() -> changeProvider.qualify(
                ProviderViews.key(input.provider()), input.expectedVersion(), mapper.toQualification(input), actor));
    }

    @MutationMapping
    ProviderPayload suspendProvider(@Argument SuspendProviderInput input, Actor actor) {
        return answer(() -> changeProvider.suspend(
                ProviderViews.key(input.provider()), input.expectedVersion(), mapper.toSuspension(input), actor));
    }

    @MutationMapping
    ProviderPayload liftSuspension(@Argument LiftSuspensionInput input, Actor actor) {
        return answer(() ->
                changeProvider.lift(ProviderViews.key(input.provider()), input.expectedVersion(), input.on(), actor));
    }

    @MutationMapping
    ProviderPayload updateProvider(@Argument UpdateProviderInput input, Actor actor) {
        return answer(() -> changeProvider.update(
                ProviderViews.key(input.provider()), input.expectedVersion(), input::applyTo, actor));
    }

    @MutationMapping
    ProviderPayload putOffering(@Argument PutOfferingInput input, Actor actor) {
        return answer(() -> changeProvider.putOffering(
                ProviderViews.key(input.provider()), input.expectedVersion(), mapper.toOffering(input), actor));
    }

    @MutationMapping
    ProviderPayload withdrawOffering(@Argument WithdrawOfferingInput input, Actor actor) {
        return answer(() -> changeProvider.withdrawOffering(
                ProviderViews.key(input.provider()), input.expectedVersion(), input.code(), input.on(), actor));
    }

    private ProviderPayload answer(Supplier<Provider> act) {
        return Answer.with(ProviderPayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Provider")
    RegionView region(ProviderView provider) {
        return regionViews.of(provider.place());
    }

    @SchemaMapping(typeName = "Provider")
    @Nullable Ties ties(ProviderView provider, Actor actor) {
        return isIn(actor, provider) ? provider.knownTies() : null;
    }

    @SchemaMapping(typeName = "Provider")
    ProviderActionsView viewerCan(ProviderView provider, Actor actor) {
        boolean own = actor.is(Role.PROVIDER, Role.ADMIN) && isIn(actor, provider);
        boolean bureau = actor.is(Role.BUREAU, Role.ADMIN) && isIn(actor, provider);
        LocalDate today = LocalDate.now(clock);
        boolean pending = provider.suspensions().stream().anyMatch(suspension -> !suspension.isOverOn(today));
        return new ProviderActionsView(own, bureau, bureau && !pending, bureau && pending);
    }

    private static boolean isIn(Actor actor, ProviderView provider) {
        return actor.scope().includes(provider.keptBy());
    }

    @SchemaMapping(typeName = "Qualification")
    boolean inForce(Qualification qualification) {
        return qualification.isInForce(LocalDate.now(clock));
    }
}
