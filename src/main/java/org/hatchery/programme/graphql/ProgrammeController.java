package org.hatchery.programme.graphql;

import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.register.ProgrammeFilter;
import org.hatchery.programme.terms.Terms;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Faults;
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

/** The fields of {@code programme.graphqls}. */
@Controller
class ProgrammeController {
    private final ProgrammeDirectory programmes;
    private final ChangeProgramme changeProgramme;
    private final ProgrammeViews views;
    private final ProgrammeMapper mapper;
    private final RegionViews regionViews;
    private final Connections connections;

    ProgrammeController(
            ProgrammeDirectory programmes,
            ChangeProgramme changeProgramme,
            ProgrammeViews views,
            ProgrammeMapper mapper,
            RegionViews regionViews,
            Connections connections) {
        this.programmes = programmes;
        this.changeProgramme = changeProgramme;
        this.views = views;
        this.mapper = mapper;
        this.regionViews = regionViews;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ProgrammeView> programmes(@Argument @Nullable ProgrammeFilter filter, PageRequest page) {
        var found = programmes.search(filter == null ? ProgrammeFilter.ALL : filter, page);
        return connections.of("ProgrammeConnection", found, views::of);
    }

    @QueryMapping
    Optional<ProgrammeView> programme(@Argument String id) {
        return programmes.find(ProgrammeViews.key(id)).map(views::of);
    }

    @MutationMapping
    ProgrammePayload registerProgramme(@Argument RegisterProgrammeInput input, Actor actor) {
        var typed = new Faults();
        Terms terms = mapper.toTerms(input.terms(), typed);
        return answer(() -> changeProgramme.register(input.code(), input.title(), input.region(), terms, typed, actor));
    }

    @MutationMapping
    ProgrammePayload addProgrammeTerms(@Argument AddProgrammeTermsInput input, Actor actor) {
        var typed = new Faults();
        Terms terms = mapper.toTerms(input.terms(), typed);
        return answer(() -> changeProgramme.addTerms(
                ProgrammeViews.key(input.programme()), input.expectedVersion(), terms, typed, actor));
    }

    @MutationMapping
    ProgrammePayload setProgrammeBudget(@Argument SetProgrammeBudgetInput input, Actor actor) {
        return answer(() ->
                changeProgramme.setBudget(ProgrammeViews.key(input.programme()), input.year(), input.amount(), actor));
    }

    private ProgrammePayload answer(Supplier<Programme> act) {
        return Answer.with(ProgrammePayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Programme")
    RegionView region(ProgrammeView programme) {
        return regionViews.of(programme.place());
    }

    @SchemaMapping(typeName = "Partner")
    RegionView region(PartnerView partner) {
        return regionViews.of(partner.place());
    }
}
