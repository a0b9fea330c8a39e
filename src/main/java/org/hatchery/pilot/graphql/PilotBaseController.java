package org.hatchery.pilot.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseFilter;
import org.hatchery.pilot.base.ChangePilotBase;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.base.RegisterPilotBase;
import org.hatchery.pilot.booking.EquipmentCalendar;
import org.hatchery.pilot.booking.FindFreeTime;
import org.hatchery.pilot.booking.PutEquipment;
import org.hatchery.pilot.use.UseStatistics;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.graphql.ProviderView;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of bases and their equipment in {@code pilot.graphqls}. */
@Controller
class PilotBaseController {
    private final BaseDirectory bases;
    private final FindFreeTime freeTime;
    private final EquipmentCalendar calendar;
    private final UseStatistics statistics;
    private final RegisterPilotBase registerBase;
    private final ChangePilotBase changeBase;
    private final PutEquipment putEquipment;
    private final PilotBaseViews views;
    private final PilotMapper mapper;
    private final RegionViews regions;
    private final ProviderViews providers;
    private final Connections connections;
    private final Clock clock;

    PilotBaseController(
            BaseDirectory bases,
            FindFreeTime freeTime,
            EquipmentCalendar calendar,
            UseStatistics statistics,
            RegisterPilotBase registerBase,
            ChangePilotBase changeBase,
            PutEquipment putEquipment,
            PilotBaseViews views,
            PilotMapper mapper,
            RegionViews regions,
            ProviderViews providers,
            Connections connections,
            Clock clock) {
        this.bases = bases;
        this.freeTime = freeTime;
        this.calendar = calendar;
        this.statistics = statistics;
        this.registerBase = registerBase;
        this.changeBase = changeBase;
        this.putEquipment = putEquipment;
        this.views = views;
        this.mapper = mapper;
        this.regions = regions;
        this.providers = providers;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Optional<PilotBaseView> pilotBase(@Argument String id) {
        return bases.find(PilotBaseViews.key(id)).map(views::of);
    }

    @QueryMapping
    Connection<PilotBaseView> pilotBases(
            @Argument @Nullable PilotBaseFilterInput filter, PageRequest page, Actor actor) {
        BaseFilter wanted = filter == null ? BaseFilter.ALL : mapper.toFilter(filter, within(filter, actor));
        return connections.of("PilotBaseConnection", Asked.answer(() -> freeTime.search(wanted, page)), views::of);
    }

    private static @Nullable Scope within(PilotBaseFilterInput filter, Actor actor) {
        return Boolean.TRUE.equals(filter.mine()) ? actor.scope() : null;
    }

    @QueryMapping
    List<TimeSlotView> freeSlots(
            @Argument String base, @Argument String equipment, @Argument LocalDate from, @Argument LocalDate to) {
        return Asked.answer(() -> freeTime.of(PilotBaseViews.key(base), equipment, from, to)).stream()
                .map(slot -> mapper.toView(slot, clock.getZone()))
                .toList();
    }

    @QueryMapping
    CalendarFeedsView calendarFeeds(
            @Argument String base, @Argument String equipment, @Argument @Nullable String holder, Actor actor) {
        var tokens = Asked.answer(() -> calendar.tokens(PilotBaseViews.key(base), equipment, holder, actor));
        return new CalendarFeedsView(address(tokens.own()), address(tokens.shared()));
    }

    private static String address(String token) {
        return "/calendars/" + token + ".ics";
    }

    @QueryMapping
    YearOfUseView yearOfUse(@Argument String base, @Argument int year, Actor actor) {
        return mapper.toView(Asked.answer(() -> statistics.of(PilotBaseViews.key(base), year, actor.scope())));
    }

    @MutationMapping
    PilotBasePayload registerPilotBase(@Argument RegisterPilotBaseInput input, Actor actor) {
        return answer(() -> registerBase.register(
                input.registerNumber(), mapper.toProfile(input), input.filing().toFiling(), actor));
    }

    @MutationMapping
    PilotBasePayload changeFiling(@Argument ChangeFilingInput input, Actor actor) {
        return answer(() -> changeBase.file(
                PilotBaseViews.key(input.base()),
                input.expectedVersion(),
                input.filing().toFiling(),
                actor));
    }

    @MutationMapping
    PilotBasePayload updatePilotBase(@Argument UpdatePilotBaseInput input, Actor actor) {
        return answer(() ->
                changeBase.update(PilotBaseViews.key(input.base()), input.expectedVersion(), input::applyTo, actor));
    }

    @MutationMapping
    PilotBasePayload putEquipment(@Argument PutEquipmentInput input, Actor actor) {
        return answer(() -> putEquipment.put(
                PilotBaseViews.key(input.base()),
                input.expectedVersion(),
                mapper.toEquipment(input),
                input.cancelling(),
                actor));
    }

    @MutationMapping
    PilotBasePayload revokeCalendarFeeds(@Argument RevokeCalendarFeedsInput input, Actor actor) {
        return answer(() -> changeBase.revokeFeeds(
                PilotBaseViews.key(input.base()), input.expectedVersion(), input.toFeed(), actor));
    }

    private PilotBasePayload answer(Supplier<PilotBase> act) {
        return Answer.with(PilotBasePayload::new, () -> views.of(act.get()));
    }

    @BatchMapping(typeName = "PilotBase")
    Map<PilotBaseView, ProviderView> serviceProvider(List<PilotBaseView> shown) {
        Map<ProviderId, ProviderView> found = providers.find(shown.stream()
                .flatMap(base -> Stream.ofNullable(base.provider()))
                .distinct()
                .map(ProviderId::new)
                .toList());
        return shown.stream()
                .filter(base -> base.provider() != null && found.containsKey(providerOf(base)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        base -> Objects.requireNonNull(found.get(providerOf(base))),
                        (one, same) -> one));
    }

    private static ProviderId providerOf(PilotBaseView base) {
        return new ProviderId(Objects.requireNonNull(base.provider()));
    }

    @SchemaMapping(typeName = "PilotBase")
    RegionView region(PilotBaseView base) {
        return regions.of(base.place());
    }

    @SchemaMapping(typeName = "PilotBase")
    PilotBaseActionsView viewerCan(PilotBaseView base, Actor actor) {
        boolean open = base.state() != FilingState.TERMINATED;
        boolean inScope = actor.scope().includes(base.visibleTo());
        boolean runs = inScope && actor.is(Role.PROVIDER, Role.ADMIN);
        return new PilotBaseActionsView(
                open && runs, inScope && actor.is(Role.BUREAU, Role.ADMIN), open && (runs || actor.is(Role.FIRM)));
    }
}
