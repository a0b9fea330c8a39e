package org.hatchery.register.person;

import java.util.List;
import java.util.Optional;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.party.PartySource;
import org.hatchery.shared.Mask;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** People as parties, by no more than the first character of their names. */
@Component
class PersonParties implements PartySource {
    private final PersonDirectory people;

    PersonParties(PersonDirectory people) {
        this.people = people;
    }

    @Override
    public PartyKind kind() {
        return PartyKind.PERSON;
    }

    @Override
    public Optional<FoundParty> find(String key) {
        return people.find(List.of(new PersonId(key)), Scope.EVERYTHING).stream()
                .findFirst()
                .map(person -> new FoundParty(
                        new Party(kind(), key, Mask.name(person.getProfile().name())),
                        person.getProfile().region(),
                        person.getVisibleTo()));
    }
}
