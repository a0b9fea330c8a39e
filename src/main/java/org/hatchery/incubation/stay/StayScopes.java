package org.hatchery.incubation.stay;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;

/** Under which keys a stay is visible. */
final class StayScopes {
    private StayScopes() {}

    static Set<String> of(Set<String> before, RegionCode region, CarrierId carrier, IncubateeId incubatee) {
        Set<String> parties = Set.of(Scope.carrier(carrier.value()), Scope.incubatee(incubatee.value()));
        return Stream.of(before, region.visibleTo(), parties)
                .flatMap(Set::stream)
                .collect(toUnmodifiableSet());
    }
}
