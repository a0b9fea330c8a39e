package org.hatchery.pilot.graphql;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseId;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The pilot-test bases of who is asking. */
@Controller
class ViewerBasesController {
    private final PilotBaseViews bases;

    ViewerBasesController(PilotBaseViews bases) {
        this.bases = bases;
    }

    @SchemaMapping(typeName = "Viewer")
    List<PilotBaseView> bases(Actor actor) {
        return actor.is(Role.PROVIDER)
                ? List.copyOf(
                        bases.find(actor.limits().stream().map(BaseId::new).toList())
                                .values())
                : List.of();
    }
}
