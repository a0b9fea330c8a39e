package org.hatchery.people.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.people.AcceptInvitation;
import org.hatchery.people.AccessActions;
import org.hatchery.people.AccessDirectory;
import org.hatchery.people.EndAccess;
import org.hatchery.people.ErasePersonalName;
import org.hatchery.people.InvitePerson;
import org.hatchery.people.PeopleFilter;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
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

/** The fields of {@code people.graphqls}. */
@Controller
class PeopleController {
    private final AccessDirectory directory;
    private final InvitePerson invitePerson;
    private final AcceptInvitation acceptInvitation;
    private final EndAccess endAccess;
    private final ErasePersonalName erasePersonalName;
    private final Connections connections;

    PeopleController(
            AccessDirectory directory,
            InvitePerson invitePerson,
            AcceptInvitation acceptInvitation,
            EndAccess endAccess,
            ErasePersonalName erasePersonalName,
            Connections connections) {
        this.directory = directory;
        this.invitePerson = invitePerson;
        this.acceptInvitation = acceptInvitation;
        this.endAccess = endAccess;
        this.erasePersonalName = erasePersonalName;
        this.connections = connections;
    }

    @QueryMapping
    Connection<PersonAccessView> people(@Argument @Nullable PeopleFilterInput filter, PageRequest page, Actor actor) {
        PeopleFilter wanted = filter == null ? PeopleFilter.ALL : filter.toFilter();
        return connections.of(
                "PersonAccessConnection", directory.search(wanted, actor.scope(), page), PersonAccessViews::of);
    }

    @MutationMapping
    InvitePersonPayload invitePerson(@Argument InvitePersonInput input, Receipt receipt, Actor actor) {
        try {
            var given = invitePerson.invite(input.name(), input.email(), input.offer(), receipt, actor);
            return new InvitePersonPayload(
                    PersonAccessViews.of(given.access()), given.code(), given.mailed(), List.of());
        } catch (Rejection declined) {
            return new InvitePersonPayload(null, null, null, Answer.counted(declined.errors()));
        }
    }

    @MutationMapping
    PersonAccessPayload acceptInvitation(@Argument AcceptInvitationInput input, Actor actor) {
        return Answer.with(
                PersonAccessPayload::new, () -> PersonAccessViews.of(acceptInvitation.accept(input.code(), actor)));
    }

    @MutationMapping
    PersonAccessPayload withdrawInvitation(@Argument WithdrawInvitationInput input, Actor actor) {
        return Answer.with(
                PersonAccessPayload::new,
                () -> PersonAccessViews.of(
                        endAccess.withdraw(PersonAccessViews.key(input.access()), input.expectedVersion(), actor)));
    }

    @MutationMapping
    PersonAccessPayload endAccess(@Argument EndAccessInput input, Actor actor) {
        return Answer.with(
                PersonAccessPayload::new,
                () -> PersonAccessViews.of(endAccess.end(
                        PersonAccessViews.key(input.access()), input.expectedVersion(), input.reason(), actor)));
    }

    @MutationMapping
    PersonAccessPayload erasePersonalName(@Argument ErasePersonalNameInput input, Actor actor) {
        return Answer.with(
                PersonAccessPayload::new,
                () -> PersonAccessViews.of(erasePersonalName.erase(
                        PersonAccessViews.key(input.access()), input.expectedVersion(), actor)));
    }

    @SchemaMapping(typeName = "Viewer")
    List<Role> invitableRoles(Actor actor) {
        return InvitePerson.givenBy(actor.role());
    }

    @BatchMapping(typeName = "PersonAccess")
    Map<PersonAccessView, AccessActions> viewerCan(List<PersonAccessView> shown, @ContextValue Actor actor) {
        var found =
                directory.actions(shown.stream().map(PersonAccessView::source).toList(), actor);
        Map<PersonAccessView, AccessActions> answer = new HashMap<>();
        shown.forEach(access -> answer.put(access, found.get(access.source())));
        return answer;
    }
}
