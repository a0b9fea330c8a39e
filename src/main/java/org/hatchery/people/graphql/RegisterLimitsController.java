package org.hatchery.people.graphql;

import static org.hatchery.people.graphql.PersonAccessLimitsController.first;
import static org.hatchery.people.graphql.PersonAccessLimitsController.listed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.graphql.person.PersonViews;
import org.hatchery.register.graphql.person.RegisteredPersonView;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.person.PersonId;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What an access is limited to on the register, each kind by one command for a whole page. */
@Controller
class RegisterLimitsController {
    private static final String TYPE = "PersonAccess";

    private final InstitutionViews institutions;
    private final PersonViews people;

    RegisterLimitsController(InstitutionViews institutions, PersonViews people) {
        this.institutions = institutions;
        this.people = people;
    }

    @BatchMapping(typeName = TYPE)
    Map<PersonAccessView, InstitutionView> institution(List<PersonAccessView> shown) {
        Map<PersonAccessView, InstitutionView> all = new HashMap<>();
        List.of(Role.INSTITUTION, Role.REGISTRAR)
                .forEach(role -> all.putAll(first(listed(shown, role, InstitutionId::new, institutions::find))));
        return all;
    }

    @BatchMapping(typeName = TYPE)
    Map<PersonAccessView, RegisteredPersonView> registeredPerson(
            List<PersonAccessView> shown, @ContextValue Actor actor) {
        return first(listed(
                shown,
                Role.PRACTITIONER,
                PersonId::new,
                ids ->
                        people
                                .byKey(ids.stream().map(PersonId::value).collect(Collectors.toSet()), actor.scope())
                                .values()
                                .stream()
                                .collect(Collectors.toMap(view -> new PersonId(view.key()), view -> view))));
    }
}
