package org.hatchery.application.graphql.reach;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.application.reach.AwardStanding;
import org.hatchery.application.reach.ReachDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Standings one by one. */
@Component
class AwardStandingNodes implements NodeSource {
    private final ReachDirectory standings;

    AwardStandingNodes(ReachDirectory standings) {
        this.standings = standings;
    }

    @Override
    public String type() {
        return AwardStandingView.TYPE;
    }

    @Override
    public Map<String, AwardStandingView> byKey(Collection<String> keys, Scope scope) {
        return standings.find(keys, scope).stream().collect(Collectors.toMap(AwardStanding::id, AwardStandingView::of));
    }
}
