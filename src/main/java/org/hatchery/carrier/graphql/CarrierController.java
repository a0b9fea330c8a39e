package org.hatchery.carrier.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionRule;
import org.hatchery.carrier.recognition.RecognitionRules;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.CarrierFilter;
import org.hatchery.carrier.register.ChangeCarrier;
import org.hatchery.carrier.register.RegisterCarrier;
import org.hatchery.carrier.register.RelocateCarrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.region.graphql.ZoneView;
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

/** The fields of {@code carrier.graphqls}. */
@Controller
class CarrierController {
    private final CarrierDirectory carriers;
    private final RecognitionRules rules;
    private final RegisterCarrier registerCarrier;
    private final ChangeCarrier changeCarrier;
    private final RelocateCarrier relocateCarrier;
    private final CarrierViews views;
    private final CarrierMapper mapper;
    private final RegionViews regionViews;
    private final RegionDirectory regions;
    private final Connections connections;
    private final Clock clock;

    CarrierController(
            CarrierDirectory carriers,
            RecognitionRules rules,
            RegisterCarrier registerCarrier,
            ChangeCarrier changeCarrier,
            RelocateCarrier relocateCarrier,
            CarrierViews views,
            CarrierMapper mapper,
            RegionViews regionViews,
            RegionDirectory regions,
            Connections connections,
            Clock clock) {
        this.carriers = carriers;
        this.rules = rules;
        this.registerCarrier = registerCarrier;
        this.changeCarrier = changeCarrier;
        this.relocateCarrier = relocateCarrier;
        this.views = views;
        this.mapper = mapper;
        this.regionViews = regionViews;
        this.regions = regions;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Optional<CarrierView> carrier(@Argument String id, Actor actor) {
        return carriers.find(CarrierViews.key(id), actor.scope()).map(views::of);
    }

    @QueryMapping
    Connection<CarrierView> carriers(@Argument @Nullable CarrierFilter filter, PageRequest page, Actor actor) {
        var found = carriers.search(filter == null ? CarrierFilter.ALL : filter, actor.scope(), page);
        return connections.of("CarrierConnection", found, views::of);
    }

    @QueryMapping
    List<RecognitionRule> recognitionRules(@Argument @Nullable CarrierKind kind, @Argument @Nullable LocalDate on) {
        return rules.inForce(kind, on);
    }

    @MutationMapping
    CarrierPayload registerCarrier(@Argument RegisterCarrierInput input, Actor actor) {
        return answer(() -> registerCarrier.register(mapper.toProfile(input), actor));
    }

    @MutationMapping
    CarrierPayload recogniseCarrier(@Argument RecogniseCarrierInput input, Actor actor) {
        return answer(() -> changeCarrier.recognise(
                CarrierViews.key(input.carrier()), input.expectedVersion(), mapper.toRecognition(input), actor));
    }

    @MutationMapping
    CarrierPayload withdrawRecognition(@Argument WithdrawRecognitionInput input, Actor actor) {
        var how = new Withdrawal(input.on(), input.documentNumber(), input.reason(), null);
        return answer(() -> changeCarrier.withdrawRecognition(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.number(), how, actor));
    }

    @MutationMapping
    CarrierPayload contestRecognition(@Argument ContestRecognitionInput input, Actor actor) {
        return answer(() -> changeCarrier.contestRecognition(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.number(), input.reason(), actor));
    }

    @MutationMapping
    CarrierPayload upholdRecognition(@Argument ContestRecognitionInput input, Actor actor) {
        return answer(() -> changeCarrier.upholdRecognition(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.number(), input.reason(), actor));
    }

    @MutationMapping
    CarrierPayload closeCarrier(@Argument CloseCarrierInput input, Actor actor) {
        return answer(() -> changeCarrier.close(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.on(), input.reason(), actor));
    }

    @MutationMapping
    CarrierPayload relocateCarrier(@Argument RelocateCarrierInput input, Actor actor) {
        return answer(() -> relocateCarrier.relocate(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.toSeat(), actor));
    }

    @MutationMapping
    CarrierPayload updateCarrier(@Argument UpdateCarrierInput input, Actor actor) {
        return answer(() -> changeCarrier.update(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input::applyTo, actor));
    }

    @MutationMapping
    CarrierPayload putSpaceUnit(@Argument PutSpaceUnitInput input, Actor actor) {
        var unit = new SpaceUnit(input.code(), input.floor(), input.area(), input.from(), null);
        return answer(
                () -> changeCarrier.putUnit(CarrierViews.key(input.carrier()), input.expectedVersion(), unit, actor));
    }

    @MutationMapping
    CarrierPayload withdrawSpaceUnit(@Argument WithdrawSpaceUnitInput input, Actor actor) {
        return answer(() -> changeCarrier.withdrawUnit(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.code(), input.on(), actor));
    }

    @MutationMapping
    CarrierPayload setWorkstationCapacity(@Argument SetWorkstationCapacityInput input, Actor actor) {
        var capacity = new Capacity(input.from(), input.workstations());
        return answer(() -> changeCarrier.setWorkstations(
                CarrierViews.key(input.carrier()), input.expectedVersion(), capacity, actor));
    }

    private CarrierPayload answer(Supplier<Carrier> act) {
        return Answer.with(CarrierPayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Carrier")
    RegionView region(CarrierView carrier) {
        return regionViews.of(carrier.place());
    }

    @SchemaMapping(typeName = "Carrier")
    @Nullable ZoneView zone(CarrierView carrier) {
        return zone(carrier.zoneCode());
    }

    @SchemaMapping(typeName = "Seat")
    RegionView region(Seat seat) {
        return regionViews.of(seat.region());
    }

    @SchemaMapping(typeName = "Seat")
    @Nullable ZoneView zone(Seat seat) {
        return zone(seat.zone());
    }

    private @Nullable ZoneView zone(@Nullable String code) {
        return code == null ? null : regions.zone(code).map(ZoneView::of).orElse(null);
    }

    @SchemaMapping(typeName = "Carrier")
    CarrierActionsView viewerCan(CarrierView carrier, Actor actor) {
        boolean open = carrier.closedOn() == null;
        boolean manager = open && actor.is(Role.CARRIER_MANAGER, Role.ADMIN);
        boolean bureau = actor.is(Role.BUREAU, Role.ADMIN);
        return new CarrierActionsView(
                manager,
                manager,
                manager,
                bureau,
                open && bureau,
                open && bureau && !carrier.inUse(),
                bureau,
                bureau,
                bureau || actor.is(Role.CARRIER_MANAGER));
    }

    @SchemaMapping(typeName = "Recognition")
    boolean inForce(Recognition recognition) {
        return recognition.isInForce(LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "RecognitionRule")
    RegionView region(RecognitionRule rule) {
        return regionViews.of(rule.region());
    }
}
