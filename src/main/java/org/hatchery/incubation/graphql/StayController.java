package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.Placement;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.act.AdmitIncubatee;
import org.hatchery.incubation.act.CorrectStay;
import org.hatchery.incubation.act.DeclineStay;
import org.hatchery.incubation.act.EndStay;
import org.hatchery.incubation.act.ExtendIncubation;
import org.hatchery.incubation.act.GraduateIncubatee;
import org.hatchery.incubation.act.MoveIncubatee;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.rule.StayLimit;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFilter;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Citation;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of stays and their rules in {@code incubation.graphqls}. */
@Controller
class StayController {
    private final StayDirectory stays;
    private final IncubationRules rules;
    private final AdmitIncubatee admitIncubatee;
    private final MoveIncubatee moveIncubatee;
    private final GraduateIncubatee graduateIncubatee;
    private final EndStay endStay;
    private final DeclineStay declineStay;
    private final CorrectStay correctStay;
    private final ExtendIncubation extendIncubation;
    private final IncubationMapper mapper;
    private final Parties parties;
    private final RegionViews regions;
    private final Connections connections;

    StayController(
            StayDirectory stays,
            IncubationRules rules,
            AdmitIncubatee admitIncubatee,
            MoveIncubatee moveIncubatee,
            GraduateIncubatee graduateIncubatee,
            EndStay endStay,
            DeclineStay declineStay,
            CorrectStay correctStay,
            ExtendIncubation extendIncubation,
            IncubationMapper mapper,
            Parties parties,
            RegionViews regions,
            Connections connections) {
        this.stays = stays;
        this.rules = rules;
        this.admitIncubatee = admitIncubatee;
        this.moveIncubatee = moveIncubatee;
        this.graduateIncubatee = graduateIncubatee;
        this.endStay = endStay;
        this.declineStay = declineStay;
        this.correctStay = correctStay;
        this.extendIncubation = extendIncubation;
        this.mapper = mapper;
        this.parties = parties;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<StayView> stays(@Argument @Nullable StayFilterInput filter, PageRequest page, Actor actor) {
        StayFilter wanted = mapper.wanted(filter);
        return connections.of("StayConnection", stays.search(wanted, actor.scope(), page), mapper::toView);
    }

    @QueryMapping
    List<IncubationRule> incubationRules(@Argument @Nullable CarrierKind kind, @Argument @Nullable LocalDate on) {
        return rules.inForce(kind, on);
    }

    @MutationMapping
    StayPayload admitIncubatee(@Argument AdmitIncubateeInput input, Receipt receipt, Actor actor) {
        return answer(() -> admitIncubatee.admit(mapper.toAdmission(input), receipt, actor));
    }

    @MutationMapping
    StayPayload moveIncubatee(@Argument MoveIncubateeInput input, Receipt receipt, Actor actor) {
        return answer(() -> moveIncubatee.move(
                key(input.stay()),
                input.expectedVersion(),
                input.on(),
                mapper.toChoice(input.space()),
                receipt,
                actor));
    }

    @MutationMapping
    StayPayload graduateIncubatee(@Argument GraduateIncubateeInput input, Receipt receipt, Actor actor) {
        return answer(() -> graduateIncubatee.graduate(
                key(input.stay()), input.expectedVersion(), mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    StayPayload endStay(@Argument EndStayInput input, Receipt receipt, Actor actor) {
        return answer(() -> endStay.end(
                key(input.stay()),
                input.expectedVersion(),
                input.on(),
                new Exit(input.reason(), input.note()),
                receipt,
                actor));
    }

    @MutationMapping
    StayPayload declineStay(@Argument DeclineStayInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> declineStay.decline(key(input.stay()), input.expectedVersion(), input.note(), receipt, actor));
    }

    @MutationMapping
    StayPayload extendIncubation(@Argument ExtendIncubationInput input, Receipt receipt, Actor actor) {
        return answer(() -> extendIncubation.extend(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    StayPayload amendStay(@Argument AmendStayInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctStay.amend(mapper.toRequest(input), mapper.toAmendment(input), receipt, actor));
    }

    @MutationMapping
    StayPayload reopenStay(@Argument ReopenStayInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctStay.reopen(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    StayPayload voidStay(@Argument VoidStayInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctStay.takeBack(mapper.toRequest(input), receipt, actor));
    }

    private StayPayload answer(Supplier<Stay> act) {
        return Answer.with(StayPayload::new, () -> mapper.toView(act.get()));
    }

    private static StayId key(String id) {
        return new StayId(GlobalId.key("Stay", id));
    }

    @BatchMapping(typeName = "Stay")
    Map<StayView, IncubateeView> incubatee(List<StayView> shown, @ContextValue Actor actor) {
        return parties.incubatees(shown, StayView::party, actor);
    }

    @BatchMapping(typeName = "Stay")
    Map<StayView, CarrierView> carrier(List<StayView> shown, @ContextValue Actor actor) {
        return parties.carriers(shown, StayView::host, actor);
    }

    @SchemaMapping(typeName = "Stay")
    RegionView region(StayView stay) {
        return regions.of(stay.place());
    }

    @BatchMapping(typeName = "Stay")
    Map<StayView, Citation> limitSource(List<StayView> shown) {
        return limitSources(shown, stay -> limit(stay.place(), stay.enteredOn(), stay.limitOn()));
    }

    @BatchMapping(typeName = "Placement", field = "limitSource")
    Map<Placement, Citation> placementLimitSource(List<Placement> shown) {
        return limitSources(shown, placement -> limit(placement.region(), placement.enteredOn(), placement.limitOn()));
    }

    private <T> Map<T, Citation> limitSources(List<T> shown, Function<T, Optional<StayLimit>> limit) {
        Map<StayLimit, Citation> sources = rules.sources(
                shown.stream().flatMap(one -> limit.apply(one).stream()).collect(Collectors.toSet()));
        Map<T, Citation> answer = new HashMap<>();
        shown.forEach(one -> limit.apply(one).map(sources::get).ifPresent(source -> answer.put(one, source)));
        return answer;
    }

    private static Optional<StayLimit> limit(RegionCode place, LocalDate enteredOn, @Nullable LocalDate limitOn) {
        return limitOn == null ? Optional.empty() : Optional.of(new StayLimit(place, enteredOn, limitOn));
    }

    @SchemaMapping(typeName = "Stay")
    StayActionsView viewerCan(StayView stay, Actor actor) {
        return new StayActionsView(
                may(stay, StayStep.MOVE, actor),
                may(stay, StayStep.GRADUATE, actor),
                may(stay, StayStep.END, actor),
                may(stay, StayStep.DECLINE, actor) && isOf(stay, actor),
                may(stay, StayStep.EXTEND, actor),
                may(stay, StayStep.AMEND, actor),
                may(stay, StayStep.REOPEN, actor),
                may(stay, StayStep.VOID, actor),
                may(stay, StayStep.FOLLOW_UP, actor) && (!actor.is(Role.FIRM) || isOf(stay, actor)));
    }

    private static boolean isOf(StayView stay, Actor actor) {
        return actor.scope().includes(Set.of(Scope.incubatee(stay.party().value())));
    }

    @SchemaMapping(typeName = "StayActions", field = "void")
    boolean takeBack(StayActionsView can) {
        return can.takeBack();
    }

    private static boolean may(StayView stay, StayStep step, Actor actor) {
        return stay.steps().contains(step) && step.isOf(actor);
    }

    @SchemaMapping(typeName = "IncubationRule")
    RegionView region(IncubationRule rule) {
        return regions.of(rule.region());
    }
}
