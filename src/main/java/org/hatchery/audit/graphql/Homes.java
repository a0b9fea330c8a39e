package org.hatchery.audit.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSources;
import org.springframework.stereotype.Component;

/** In which regions somebody is at home, so that the auditors there read what they did; remembered for a while. */
@Component
class Homes {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private static final Map<Role, List<String>> TYPES = Map.of(
            Role.CARRIER_MANAGER, List.of("Carrier"),
            Role.FIRM, List.of("Incubatee"),
            Role.PROVIDER, List.of("Provider", "PilotBase"),
            Role.INSTITUTION, List.of("Institution"),
            Role.REGISTRAR, List.of("Institution"),
            Role.PRACTITIONER, List.of("RegisteredPerson"));

    private final NodeSources sources;
    private final Clock clock;
    private final Map<Actor, Home> known = new ConcurrentHashMap<>();

    Homes(NodeSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    private record Home(Set<String> places, Instant until) {}

    /** Keys of these regions and those above. */
    Set<String> of(Actor actor) {
        return switch (actor.role()) {
            case ADMIN, VISITOR -> Set.of();
            case BUREAU, AUDITOR -> ofAuthority(actor);
            case CARRIER_MANAGER, FIRM, PROVIDER, INSTITUTION, REGISTRAR, PRACTITIONER -> remembered(actor);
        };
    }

    static Set<String> ofAuthority(Actor actor) {
        Set<String> places = new TreeSet<>();
        actor.limits().forEach(limit -> places.addAll(new RegionCode(limit).visibleTo()));
        return places;
    }

    private Set<String> remembered(Actor actor) {
        Home home = known.get(actor);
        if (home == null || home.until().isBefore(clock.instant())) {
            home = new Home(found(actor), clock.instant().plus(REMEMBERED));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(actor, home);
        }
        return home.places();
    }

    private Set<String> found(Actor actor) {
        Set<String> places = new TreeSet<>();
        TYPES.getOrDefault(actor.role(), List.of()).stream()
                .flatMap(type -> sources.of(type).stream())
                .flatMap(source -> source.byKey(actor.limits(), Scope.EVERYTHING).values().stream())
                .forEach(view -> places.addAll(Parts.places(view)));
        return places;
    }
}
