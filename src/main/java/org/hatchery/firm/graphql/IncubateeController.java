package org.hatchery.firm.graphql;

import graphql.schema.GraphQLScalarType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.ChangeIncubatee;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeFilter;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.firm.Stage;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.TextScalar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code firm.graphqls}. */
@Controller
class IncubateeController {
    private final IncubateeDirectory incubatees;
    private final ChangeIncubatee changeIncubatee;
    private final IncubateeViews views;
    private final CarrierViews carriers;
    private final RegionViews regions;
    private final Connections connections;
    private final Clock clock;

    IncubateeController(
            IncubateeDirectory incubatees,
            ChangeIncubatee changeIncubatee,
            IncubateeViews views,
            CarrierViews carriers,
            RegionViews regions,
            Connections connections,
            Clock clock) {
        this.incubatees = incubatees;
        this.changeIncubatee = changeIncubatee;
        this.views = views;
        this.carriers = carriers;
        this.regions = regions;
        this.connections = connections;
        this.clock = clock;
    }

    @Bean
    static GraphQLScalarType creditCode() {
        return TextScalar.of(
                "CreditCode", CreditCode::read, CreditCode::value, Words.say("firm.unified-social-credit-code"));
    }

    @QueryMapping
    Optional<IncubateeView> incubatee(@Argument String id, Actor actor) {
        return incubatees.find(List.of(IncubateeViews.key(id)), actor.scope()).stream()
                .findFirst()
                .map(views::of);
    }

    @QueryMapping
    Connection<IncubateeView> incubatees(
            @Argument @Nullable IncubateeFilterInput filter, PageRequest page, Actor actor) {
        IncubateeFilter wanted = filter == null ? IncubateeFilter.ALL : filter.toFilter();
        return connections.of("IncubateeConnection", incubatees.search(wanted, actor.scope(), page), views::of);
    }

    @MutationMapping
    FirmPayload registerTeam(@Argument RegisterTeamInput input, Actor actor) {
        var firm = new Registration(input.creditCode(), input.foundedOn(), input.legalRepresentative(), true);
        return Answer.with(
                FirmPayload::new,
                () -> views.of(changeIncubatee.registerTeam(
                        IncubateeViews.key(input.team()), input.expectedVersion(), input.name(), firm, actor)));
    }

    @MutationMapping
    FirmPayload recordGrowthLabel(@Argument RecordGrowthLabelInput input, Actor actor) {
        var label = new GrowthLabel(input.kind(), input.certificateNumber(), input.from(), input.to(), null, null);
        List<AttachmentId> files =
                input.files().stream().map(AttachmentViews::key).toList();
        return Answer.with(
                FirmPayload::new,
                () -> views.of(changeIncubatee.label(
                        IncubateeViews.key(input.firm()), input.expectedVersion(), label, files, actor)));
    }

    @MutationMapping
    IncubateePayload correctContact(@Argument CorrectContactInput input, Actor actor) {
        return Answer.with(
                IncubateePayload::new,
                () -> views.of(changeIncubatee.correctContact(
                        IncubateeViews.key(input.incubatee()),
                        input.expectedVersion(),
                        input.contact().toContact(),
                        actor)));
    }

    @BatchMapping(typeName = "Placement")
    Map<Placement, CarrierView> carrier(List<Placement> placements, @ContextValue Actor actor) {
        Map<CarrierId, CarrierView> found = carriers.find(
                placements.stream().map(Placement::carrier).distinct().toList(), actor.scope());
        Map<Placement, CarrierView> answer = new HashMap<>();
        placements.stream()
                .filter(placement -> found.containsKey(placement.carrier()))
                .forEach(placement -> answer.put(placement, found.get(placement.carrier())));
        return answer;
    }

    @SchemaMapping(typeName = "Placement")
    Stage stage(Placement placement) {
        return placement.stageOn(LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "Placement")
    RegionView region(Placement placement) {
        return regions.of(placement.region());
    }

    @SchemaMapping(typeName = "GrowthLabel")
    boolean inForce(GrowthLabel label) {
        return label.isInForce(LocalDate.now(clock));
    }
}
