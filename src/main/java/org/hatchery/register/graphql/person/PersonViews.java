package org.hatchery.register.graphql.person;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonId;
import org.hatchery.register.person.PersonProfile;
import org.hatchery.register.person.RegisteredPerson;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows people: one plainly to those who look after them, many and to auditors masked. */
@Component
public class PersonViews implements NodeSource {
    private static final String TYPE = "RegisteredPerson";

    private final PersonDirectory people;

    PersonViews(PersonDirectory people) {
        this.people = people;
    }

    /** As one of a list. */
    public RegisteredPersonView masked(RegisteredPerson person) {
        return of(person, person.getProfile().masked());
    }

    /** As the only one asked for. */
    RegisteredPersonView plain(RegisteredPerson person, Actor actor) {
        return actor.is(Role.BUREAU, Role.ADMIN, Role.PRACTITIONER) ? of(person, person.getProfile()) : masked(person);
    }

    private static RegisteredPersonView of(RegisteredPerson person, PersonProfile shown) {
        String key = person.getId().value();
        return new RegisteredPersonView(
                GlobalId.of(TYPE, key),
                key,
                (int) person.getVersion(),
                shown.name(),
                shown.phone(),
                shown.email(),
                shown.region(),
                shown.field(),
                person.getCapacities(),
                person.getCredentials(),
                person.getVisibleTo(),
                person.isSample());
    }

    /** Id of the person that a global id names. */
    public static PersonId key(String id) {
        return new PersonId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, RegisteredPersonView> byKey(Collection<String> keys, Scope scope) {
        return people.find(keys.stream().map(PersonId::new).toList(), scope).stream()
                .collect(Collectors.toMap(person -> person.getId().value(), this::masked));
    }
}
