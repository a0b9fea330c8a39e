package org.hatchery.award.entitlement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonId;
import org.hatchery.register.person.RegisteredPerson;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** People of the trade; what they act as is a fact. */
@Component
class PersonSubjects implements SubjectSource {
    private final PersonDirectory people;

    PersonSubjects(PersonDirectory people) {
        this.people = people;
    }

    @Override
    public String type() {
        return AwardSubjectKind.PERSON.type();
    }

    @Override
    public Optional<AwardSubject> find(String key, Scope scope) {
        return people.find(List.of(new PersonId(key)), scope).stream()
                .findFirst()
                .map(PersonSubjects::of);
    }

    @Override
    public Class<?> stored() {
        return RegisteredPerson.class;
    }

    @Override
    public List<AwardSubject> read(Collection<String> keys) {
        return people.find(keys.stream().map(PersonId::new).toList(), Scope.EVERYTHING).stream()
                .map(PersonSubjects::of)
                .toList();
    }

    private static AwardSubject of(RegisteredPerson person) {
        String key = person.getId().value();
        return new AwardSubject(
                AwardSubjectKind.PERSON,
                key,
                person.getProfile().name(),
                person.getProfile().region(),
                null,
                Scope.practitioner(key),
                List.of("PERSON/" + key),
                person.getVisibleTo(),
                null,
                facts(person, new FactSource(AwardSubjectKind.PERSON.type(), key)));
    }

    private static List<AwardFact> facts(RegisteredPerson person, FactSource source) {
        return person.getCapacities().stream()
                .map(capacity -> new AwardFact(
                        AwardFactKind.CAPACITY,
                        capacity.kind().name(),
                        null,
                        capacity.from(),
                        capacity.to(),
                        null,
                        null,
                        source,
                        Words.say("award.capacity-fact", capacity.from())))
                .toList();
    }
}
