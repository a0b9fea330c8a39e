package org.hatchery.incubation.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows stays, also to the doors of other modules, which ask for many at once. */
@Component
public class StayViews implements NodeSource {
    private static final String TYPE = "Stay";

    private final StayDirectory stays;
    private final IncubationMapper mapper;

    StayViews(StayDirectory stays, IncubationMapper mapper) {
        this.stays = stays;
        this.mapper = mapper;
    }

    /** Those of these stays that lie in the scope; one database command. */
    public Map<StayId, StayView> find(Collection<StayId> ids, Scope scope) {
        return stays.find(ids, scope).stream()
                .map(mapper::toView)
                .collect(Collectors.toMap(view -> new StayId(view.key()), Function.identity()));
    }

    /** Id of the stay that a global id names. */
    public static StayId key(String id) {
        return new StayId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, StayView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(StayId::new).toList(), scope).values().stream()
                .collect(Collectors.toMap(StayView::key, Function.identity()));
    }
}
