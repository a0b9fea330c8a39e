package org.hatchery.register.graphql.institution;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.region.graphql.ZoneView;
import org.hatchery.register.institution.ChangeInstitution;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionAct;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionEvent;
import org.hatchery.register.institution.InstitutionFilter;
import org.hatchery.register.institution.InstitutionKind;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.register.institution.RegisterInstitution;
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

/** The fields of {@code register.graphqls} about institutions. */
@Controller
class InstitutionController {
    private final InstitutionDirectory institutions;
    private final InstitutionKinds kinds;
    private final RegisterInstitution registerInstitution;
    private final ChangeInstitution changeInstitution;
    private final InstitutionViews views;
    private final RegionViews regionViews;
    private final RegionDirectory regions;
    private final Connections connections;

    InstitutionController(
            InstitutionDirectory institutions,
            InstitutionKinds kinds,
            RegisterInstitution registerInstitution,
            ChangeInstitution changeInstitution,
            InstitutionViews views,
            RegionViews regionViews,
            RegionDirectory regions,
            Connections connections) {
        this.institutions = institutions;
        this.kinds = kinds;
        this.registerInstitution = registerInstitution;
        this.changeInstitution = changeInstitution;
        this.views = views;
        this.regionViews = regionViews;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Optional<InstitutionView> institution(@Argument String id) {
        return institutions.find(InstitutionViews.key(id)).map(views::of);
    }

    @QueryMapping
    Connection<InstitutionView> institutions(
            @Argument @Nullable InstitutionFilter filter, PageRequest page, Actor actor) {
        var found = institutions.search(filter == null ? InstitutionFilter.ALL : filter, actor.scope(), page);
        return connections.of("InstitutionConnection", found, views::of);
    }

    @QueryMapping
    List<InstitutionKind> institutionKinds() {
        return kinds.all();
    }

    @MutationMapping
    InstitutionPayload registerInstitution(@Argument RegisterInstitutionInput input, Actor actor) {
        return answer(() -> registerInstitution.register(input.toProfile(), actor));
    }

    @MutationMapping
    InstitutionPayload amendInstitution(@Argument AmendInstitutionInput input, Actor actor) {
        return answer(() -> changeInstitution.amend(
                InstitutionViews.key(input.institution()),
                input.expectedVersion(),
                input::applyTo,
                input.reason(),
                actor));
    }

    @MutationMapping
    InstitutionPayload updateInstitutionContact(@Argument UpdateInstitutionContactInput input, Actor actor) {
        return answer(() -> changeInstitution.reachBy(
                InstitutionViews.key(input.institution()), input.expectedVersion(), input.toContact(), actor));
    }

    @MutationMapping
    InstitutionPayload closeInstitution(@Argument CloseInstitutionInput input, Actor actor) {
        return answer(() -> changeInstitution.close(
                InstitutionViews.key(input.institution()), input.expectedVersion(), input.on(), input.reason(), actor));
    }

    @MutationMapping
    InstitutionPayload reopenInstitution(@Argument ReopenInstitutionInput input, Actor actor) {
        return answer(() -> changeInstitution.reopen(
                InstitutionViews.key(input.institution()), input.expectedVersion(), input.reason(), actor));
    }

    private InstitutionPayload answer(Supplier<Institution> act) {
        return Answer.with(InstitutionPayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Institution")
    RegionView region(InstitutionView institution) {
        return regionViews.of(institution.place());
    }

    @SchemaMapping(typeName = "Institution")
    @Nullable ZoneView zone(InstitutionView institution) {
        String code = institution.zoneCode();
        return code == null ? null : regions.zone(code).map(ZoneView::of).orElse(null);
    }

    @SchemaMapping(typeName = "Institution")
    @Nullable Contact contact(InstitutionView institution, Actor actor) {
        return isIn(actor, institution) ? institution.knownContact() : null;
    }

    @SchemaMapping(typeName = "Institution")
    @Nullable List<InstitutionEvent> history(InstitutionView institution, Actor actor) {
        return isIn(actor, institution) ? institution.knownHistory() : null;
    }

    @SchemaMapping(typeName = "Institution")
    InstitutionActionsView viewerCan(InstitutionView institution, Actor actor) {
        return new InstitutionActionsView(
                InstitutionAct.AMEND.isOf(actor, institution.told()),
                InstitutionAct.REACH.isOf(actor, institution.told()),
                InstitutionAct.CLOSE.isOf(actor, institution.told()),
                InstitutionAct.REOPEN.isOf(actor, institution.told()),
                InstitutionAct.DESCRIBE_ALLIANCE.isOf(actor, institution.told()));
    }

    private static boolean isIn(Actor actor, InstitutionView institution) {
        return actor.scope().includes(institution.told().getVisibleTo());
    }
}
