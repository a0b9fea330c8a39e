package org.hatchery.register.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.graphql.person.PersonViews;
import org.hatchery.register.graphql.person.RegisteredPersonView;
import org.hatchery.register.institution.InstitutionId;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What on the register is the caller's own. */
@Controller
class ViewerRegisterController {
    private final InstitutionViews institutions;
    private final PersonViews people;

    ViewerRegisterController(InstitutionViews institutions, PersonViews people) {
        this.institutions = institutions;
        this.people = people;
    }

    @SchemaMapping(typeName = "Viewer")
    Collection<InstitutionView> institutions(Actor actor) {
        List<InstitutionId> own = actor.limitsAs(Role.INSTITUTION, Role.REGISTRAR).stream()
                .map(InstitutionId::new)
                .toList();
        return own.isEmpty() ? List.of() : institutions.find(own).values();
    }

    @SchemaMapping(typeName = "Viewer")
    Optional<RegisteredPersonView> registeredPerson(Actor actor) {
        List<String> own = actor.limitsAs(Role.PRACTITIONER);
        return own.isEmpty()
                ? Optional.empty()
                : people.byKey(own, actor.scope()).values().stream().findFirst();
    }
}
