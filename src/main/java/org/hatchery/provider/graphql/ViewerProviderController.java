package org.hatchery.provider.graphql;

import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.provider.ProviderId;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The service provider of who is asking. */
@Controller
class ViewerProviderController {
    private final ProviderViews providers;

    ViewerProviderController(ProviderViews providers) {
        this.providers = providers;
    }

    @SchemaMapping(typeName = "Viewer")
    Optional<ProviderView> provider(Actor actor) {
        List<ProviderId> own =
                actor.limitsAs(Role.PROVIDER).stream().map(ProviderId::new).toList();
        return own.isEmpty()
                ? Optional.empty()
                : providers.find(own).values().stream().findFirst();
    }
}
