package org.hatchery.register.graphql.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.register.person.ChangePerson;
import org.hatchery.register.person.Credential;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonFilter;
import org.hatchery.register.person.RegisterPerson;
import org.hatchery.register.person.RegisteredPerson;
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

/** The fields of {@code register.graphqls} about people. */
@Controller
class PersonController {
    private final PersonDirectory people;
    private final RegisterPerson registerPerson;
    private final ChangePerson changePerson;
    private final PersonViews views;
    private final RegionViews regions;
    private final Connections connections;
    private final Clock clock;

    PersonController(
            PersonDirectory people,
            RegisterPerson registerPerson,
            ChangePerson changePerson,
            PersonViews views,
            RegionViews regions,
            Connections connections,
            Clock clock) {
        this.people = people;
        this.registerPerson = registerPerson;
        this.changePerson = changePerson;
        this.views = views;
        this.regions = regions;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Optional<RegisteredPersonView> registeredPerson(@Argument String id, Actor actor) {
        return people.find(List.of(PersonViews.key(id)), actor.scope()).stream()
                .findFirst()
                .map(person -> views.plain(person, actor));
    }

    @QueryMapping
    Connection<RegisteredPersonView> registeredPeople(
            @Argument @Nullable PersonFilter filter, PageRequest page, Actor actor) {
        var found = people.search(filter == null ? PersonFilter.ALL : filter, actor.scope(), page);
        return connections.of("RegisteredPersonConnection", found, views::masked);
    }

    @MutationMapping
    PersonPayload registerPerson(@Argument RegisterPersonInput input, Actor actor) {
        return answer(
                actor,
                () -> registerPerson.register(
                        input.toProfile(),
                        input.capacities().stream()
                                .map(CapacityInput::toCapacity)
                                .toList(),
                        input.credentials().stream()
                                .map(CredentialInput::toCredential)
                                .toList(),
                        actor));
    }

    @MutationMapping
    PersonPayload amendPerson(@Argument AmendPersonInput input, Actor actor) {
        return answer(
                actor,
                () -> changePerson.amend(
                        PersonViews.key(input.person()), input.expectedVersion(), input::applyTo, actor));
    }

    @MutationMapping
    PersonPayload recordCapacity(@Argument RecordCapacityInput input, Actor actor) {
        return answer(
                actor,
                () -> changePerson.actAs(
                        PersonViews.key(input.person()), input.expectedVersion(), input.toCapacity(), actor));
    }

    @MutationMapping
    PersonPayload endCapacity(@Argument EndCapacityInput input, Actor actor) {
        return answer(
                actor,
                () -> changePerson.stop(
                        PersonViews.key(input.person()), input.expectedVersion(), input.kind(), input.on(), actor));
    }

    @MutationMapping
    PersonPayload recordCredential(@Argument RecordCredentialInput input, Actor actor) {
        return answer(
                actor,
                () -> changePerson.certify(
                        PersonViews.key(input.person()), input.expectedVersion(), input.toCredential(), actor));
    }

    private PersonPayload answer(Actor actor, Supplier<RegisteredPerson> act) {
        return Answer.with(PersonPayload::new, () -> views.plain(act.get(), actor));
    }

    @SchemaMapping(typeName = "RegisteredPerson")
    RegionView region(RegisteredPersonView person) {
        return regions.of(person.place());
    }

    @SchemaMapping(typeName = "RegisteredPerson")
    PersonActionsView viewerCan(RegisteredPersonView person, Actor actor) {
        return new PersonActionsView(
                actor.is(Role.BUREAU, Role.ADMIN) && actor.scope().includes(person.keptBy()));
    }

    @SchemaMapping(typeName = "Credential")
    boolean valid(Credential credential) {
        return credential.isValidOn(LocalDate.now(clock));
    }
}
