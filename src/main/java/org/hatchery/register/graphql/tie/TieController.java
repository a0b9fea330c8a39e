package org.hatchery.register.graphql.tie;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.register.graphql.firm.RegisteredFirmView;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.person.RegisteredPersonView;
import org.hatchery.register.graphql.title.TitleView;
import org.hatchery.register.graphql.title.TitleViews;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.tie.PartyTie;
import org.hatchery.register.tie.TieParties;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What ties parties, and what hangs on each of them: ties and titles. */
@Controller
class TieController {
    private final TieParties tieParties;
    private final TieViews ties;
    private final TitleViews titles;

    TieController(TieParties tieParties, TieViews ties, TitleViews titles) {
        this.tieParties = tieParties;
        this.ties = ties;
        this.titles = titles;
    }

    @MutationMapping
    TiePayload tie(@Argument TieInput input, Actor actor) {
        return answer(() -> tieParties.tie(input.toWish(), actor));
    }

    @MutationMapping
    TiePayload endTie(@Argument EndTieInput input, Actor actor) {
        return answer(() ->
                tieParties.end(TieViews.key(input.tie()), input.expectedVersion(), input.on(), input.reason(), actor));
    }

    private TiePayload answer(Supplier<PartyTie> act) {
        return Answer.with(TiePayload::new, () -> ties.of(act.get()));
    }

    @SchemaMapping(typeName = "PartyTie")
    PartyTieActionsView viewerCan(PartyTieView tie, Actor actor) {
        return new PartyTieActionsView(tie.to() == null
                && actor.is(Role.BUREAU, Role.ADMIN)
                && actor.scope().includes(tie.told().visibleTo()));
    }

    @BatchMapping(typeName = "Institution", field = "ties")
    Map<InstitutionView, List<PartyTieView>> ofInstitutions(List<InstitutionView> shown, @ContextValue Actor actor) {
        return ties.of(shown, TieController::code, actor);
    }

    @BatchMapping(typeName = "RegisteredPerson", field = "ties")
    Map<RegisteredPersonView, List<PartyTieView>> ofPeople(
            List<RegisteredPersonView> shown, @ContextValue Actor actor) {
        return ties.of(shown, TieController::code, actor);
    }

    @BatchMapping(typeName = "RegisteredFirm", field = "ties")
    Map<RegisteredFirmView, List<PartyTieView>> ofFirms(List<RegisteredFirmView> shown, @ContextValue Actor actor) {
        return ties.of(shown, TieController::code, actor);
    }

    @BatchMapping(typeName = "Institution", field = "titles")
    Map<InstitutionView, List<TitleView>> titlesOfInstitutions(List<InstitutionView> shown) {
        return titles.of(shown, TieController::code);
    }

    @BatchMapping(typeName = "RegisteredPerson", field = "titles")
    Map<RegisteredPersonView, List<TitleView>> titlesOfPeople(List<RegisteredPersonView> shown) {
        return titles.of(shown, TieController::code);
    }

    @BatchMapping(typeName = "RegisteredFirm", field = "titles")
    Map<RegisteredFirmView, List<TitleView>> titlesOfFirms(List<RegisteredFirmView> shown) {
        return titles.of(shown, TieController::code);
    }

    private static String code(InstitutionView institution) {
        return PartyKind.INSTITUTION.name() + "/" + institution.key().value();
    }

    private static String code(RegisteredPersonView person) {
        return PartyKind.PERSON.name() + "/" + person.key();
    }

    private static String code(RegisteredFirmView firm) {
        return PartyKind.FIRM.name() + "/" + firm.creditCode().value();
    }
}
