package org.hatchery.region.graphql;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The divisions of who is asking. */
@Controller
class ViewerRegionsController {
    private final RegionViews regions;

    ViewerRegionsController(RegionViews regions) {
        this.regions = regions;
    }

    /** What is no division was dropped when the token was read. */
    @SchemaMapping(typeName = "Viewer")
    List<RegionView> regions(Actor actor) {
        return actor.limitsAs(Role.BUREAU, Role.AUDITOR).stream()
                .map(RegionCode::new)
                .map(regions::of)
                .toList();
    }
}
