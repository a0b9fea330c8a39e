package org.hatchery.firm.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows firms and teams, also to the doors of other modules, which ask for many at once. */
@Component
public class IncubateeViews implements NodeSource {
    private final IncubateeDirectory incubatees;
    private final IncubateeMapper mapper;

    IncubateeViews(IncubateeDirectory incubatees, IncubateeMapper mapper) {
        this.incubatees = incubatees;
        this.mapper = mapper;
    }

    public IncubateeView of(Incubatee incubatee) {
        return mapper.toView(incubatee);
    }

    /** Those of these that lie in the scope; one database command. */
    public Map<IncubateeId, IncubateeView> find(Collection<IncubateeId> ids, Scope scope) {
        return incubatees.find(ids, scope).stream().collect(Collectors.toMap(Incubatee::getId, this::of));
    }

    /** Id of the firm or team that a global id names. */
    public static IncubateeId key(String id) {
        return new IncubateeId(GlobalId.key("Incubatee", id));
    }

    @Override
    public String type() {
        return "Incubatee";
    }

    @Override
    public Map<String, IncubateeView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(IncubateeId::new).toList(), scope).values().stream()
                .collect(Collectors.toMap(view -> view.key().value(), Function.identity()));
    }
}
