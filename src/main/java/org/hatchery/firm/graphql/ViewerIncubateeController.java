package org.hatchery.firm.graphql;

import java.util.List;
import java.util.Optional;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The firm or team of who is asking. */
@Controller
class ViewerIncubateeController {
    private final IncubateeViews incubatees;

    ViewerIncubateeController(IncubateeViews incubatees) {
        this.incubatees = incubatees;
    }

    @SchemaMapping(typeName = "Viewer")
    Optional<IncubateeView> incubatee(Actor actor) {
        List<IncubateeId> own =
                actor.limitsAs(Role.FIRM).stream().map(IncubateeId::new).toList();
        return own.isEmpty()
                ? Optional.empty()
                : incubatees.find(own, actor.scope()).values().stream().findFirst();
    }
}
