package org.hatchery.pilot.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows bases, also to the doors of other modules, which ask for many at once; the catalogue is public. */
@Component
public class PilotBaseViews implements NodeSource {
    private final BaseDirectory bases;
    private final PilotMapper mapper;

    PilotBaseViews(BaseDirectory bases, PilotMapper mapper) {
        this.bases = bases;
        this.mapper = mapper;
    }

    public PilotBaseView of(PilotBase base) {
        return mapper.toView(base);
    }

    /** Those of these bases that there are; one database command. */
    public Map<BaseId, PilotBaseView> find(Collection<BaseId> ids) {
        return bases.find(ids).stream().collect(Collectors.toMap(PilotBase::getId, this::of));
    }

    /** Id of the base that a global id names. */
    public static BaseId key(String id) {
        return new BaseId(GlobalId.key("PilotBase", id));
    }

    @Override
    public String type() {
        return "PilotBase";
    }

    @Override
    public Map<String, PilotBaseView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(BaseId::new).toList()).values().stream()
                .collect(Collectors.toMap(view -> view.key().value(), Function.identity()));
    }
}
