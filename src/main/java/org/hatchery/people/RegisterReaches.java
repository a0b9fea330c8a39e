package org.hatchery.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.person.PersonDirectory;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Looks up where institutions, stations and people of the register lie today: one command a kind. */
@Component
class RegisterReaches {
    private final InstitutionDirectory institutions;
    private final PersonDirectory people;

    RegisterReaches(InstitutionDirectory institutions, PersonDirectory people) {
        this.institutions = institutions;
        this.people = people;
    }

    /** Whether contracts are registered at all of these; asked of who is invited, for what is one no more can still be ended. */
    boolean areStations(Collection<String> ids) {
        return institutions.find(ids.stream().map(InstitutionId::new).toList()).stream()
                .allMatch(institution -> institution.isOf(Institution.REGISTRATION_STATION));
    }

    void institutions(Collection<String> ids, Map<String, Set<String>> seats) {
        institutions
                .find(ids.stream().map(InstitutionId::new).toList())
                .forEach(one -> seats.put(
                        one.getId().value(), Set.copyOf(one.getRegion().visibleTo())));
    }

    void people(Collection<String> ids, Map<String, Set<String>> seats) {
        people.find(ids.stream().map(PersonId::new).toList(), Scope.EVERYTHING)
                .forEach(one -> seats.put(
                        one.getId().value(),
                        Set.copyOf(one.getProfile().region().visibleTo())));
    }
}
