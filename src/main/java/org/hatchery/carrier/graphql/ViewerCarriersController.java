package org.hatchery.carrier.graphql;

import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The carriers of who is asking. */
@Controller
class ViewerCarriersController {
    private final CarrierViews carriers;

    ViewerCarriersController(CarrierViews carriers) {
        this.carriers = carriers;
    }

    @SchemaMapping(typeName = "Viewer")
    List<CarrierView> carriers(Actor actor) {
        return actor.is(Role.CARRIER_MANAGER)
                ? List.copyOf(carriers.find(
                                actor.limits().stream().map(CarrierId::new).toList(), actor.scope())
                        .values())
                : List.of();
    }
}
