package org.hatchery.incubation.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.FormerName;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.springframework.stereotype.Component;

/** Who stays or stayed in a carrier, by the names and credit codes that people write; kept for the rows of one list. */
@Component
class Clientele {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int CARRIERS = 20;

    private final StayDirectory stays;
    private final IncubateeDirectory incubatees;
    private final Cache<Asked, Map<String, Set<String>>> known =
            Caffeine.newBuilder().maximumSize(CARRIERS).expireAfterWrite(KEPT).build();

    Clientele(StayDirectory stays, IncubateeDirectory incubatees) {
        this.stays = stays;
        this.incubatees = incubatees;
    }

    private record Asked(CarrierId carrier, Scope scope) {}

    /** Keys of those who are called so; of several where the name does not tell them apart. */
    Set<String> called(String name, CarrierId carrier, Scope scope) {
        return known.get(new Asked(carrier, scope), this::look).getOrDefault(Wording.folded(name), Set.of());
    }

    private Map<String, Set<String>> look(Asked asked) {
        var ids = stays.factsOf(List.of(asked.carrier())).stream()
                .map(StayFact::incubatee)
                .distinct()
                .toList();
        Map<String, Set<String>> names = new HashMap<>();
        incubatees
                .find(ids, asked.scope())
                .forEach(one -> names(one)
                        .forEach(name -> names.computeIfAbsent(Wording.folded(name), unknown -> new HashSet<>())
                                .add(one.getId().value())));
        return names;
    }

    private static Stream<String> names(Incubatee one) {
        return Stream.of(
                        Stream.of(one.getParticulars().name()),
                        one.getFormerNames().stream().map(FormerName::name),
                        Stream.ofNullable(one.creditCode()).map(code -> code.value()))
                .flatMap(names -> names);
    }
}
