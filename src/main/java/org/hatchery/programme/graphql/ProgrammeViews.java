package org.hatchery.programme.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows programmes, also to the doors of other modules, which ask for many at once. */
@Component
public class ProgrammeViews implements NodeSource {
    private final ProgrammeDirectory programmes;
    private final ProgrammeMapper mapper;
    private final Clock clock;

    ProgrammeViews(ProgrammeDirectory programmes, ProgrammeMapper mapper, Clock clock) {
        this.programmes = programmes;
        this.mapper = mapper;
        this.clock = clock;
    }

    public ProgrammeView of(Programme programme) {
        return mapper.toView(programme, LocalDate.now(clock));
    }

    /** These programmes; one database command. */
    public Map<ProgrammeId, ProgrammeView> find(Collection<ProgrammeId> ids) {
        return programmes.find(ids).stream().collect(Collectors.toMap(Programme::getId, this::of));
    }

    /** Id of the programme that a global id names. */
    public static ProgrammeId key(String id) {
        return new ProgrammeId(GlobalId.key("Programme", id));
    }

    @Override
    public String type() {
        return "Programme";
    }

    /** Programmes are published policy: everybody may see them. */
    @Override
    public Map<String, ProgrammeView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(ProgrammeId::new).toList()).values().stream()
                .collect(Collectors.toMap(view -> view.key().value(), Function.identity()));
    }
}
