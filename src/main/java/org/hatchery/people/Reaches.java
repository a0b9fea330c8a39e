package org.hatchery.people;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Placement;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.provider.ProviderDirectory;
import org.hatchery.provider.ProviderId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Looks up where carriers, firms, providers and bases lie today: at most one command a kind. */
@Component
class Reaches {
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final ProviderDirectory providers;
    private final BaseDirectory bases;
    private final RegisterReaches register;

    Reaches(
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            ProviderDirectory providers,
            BaseDirectory bases,
            RegisterReaches register) {
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.providers = providers;
        this.bases = bases;
        this.register = register;
    }

    Reach of(Grant grant) {
        return of(List.of(grant)).getOrDefault(grant, Reach.NOWHERE);
    }

    Map<Grant, Reach> of(Collection<Grant> grants) {
        Map<Role, Map<String, Set<String>>> seats = new HashMap<>();
        for (Role role : grants.stream().map(Grant::role).collect(toSet())) {
            seats.put(role, seats(role, limits(role, grants)));
        }
        Map<Grant, Reach> reaches = new HashMap<>();
        for (Grant grant : grants) {
            Map<String, Set<String>> known = seats.getOrDefault(grant.role(), Map.of());
            Map<String, Set<String>> own = new HashMap<>();
            grant.limits().forEach(limit -> own.put(limit, known.getOrDefault(limit, Set.of())));
            reaches.put(grant, new Reach(own));
        }
        return reaches;
    }

    private static Set<String> limits(Role role, Collection<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> grant.limits().stream())
                .collect(toSet());
    }

    private Map<String, Set<String>> seats(Role role, Set<String> limits) {
        Map<String, Set<String>> seats = new HashMap<>();
        switch (role) {
            case CARRIER_MANAGER ->
                carriers.find(limits.stream().map(CarrierId::new).toList(), Scope.EVERYTHING)
                        .forEach(carrier -> seats.put(
                                carrier.getId().value(),
                                keys(
                                        carrier.getRegion(),
                                        Scope.carrier(carrier.getId().value()))));
            case FIRM ->
                incubatees
                        .find(limits.stream().map(IncubateeId::new).toList(), Scope.EVERYTHING)
                        .forEach(one -> seats.put(one.getId().value(), keys(one)));
            case PROVIDER -> {
                providers
                        .find(limits.stream().map(ProviderId::new).toList())
                        .forEach(provider -> seats.put(provider.getId().value(), keys(provider.getRegion())));
                bases.find(limits.stream().map(BaseId::new).toList())
                        .forEach(base -> seats.put(base.getId().value(), keys(base.getRegion())));
            }
            case INSTITUTION, REGISTRAR -> register.institutions(limits, seats);
            case PRACTITIONER -> register.people(limits, seats);
            case BUREAU, AUDITOR ->
                limits.stream()
                        .filter(RegionCode::isForm)
                        .forEach(limit -> seats.put(limit, keys(new RegionCode(limit))));
            case ADMIN, VISITOR -> {
                // limited to nothing
            }
        }
        return seats;
    }

    /** Whoever has left stays with the bureaus of its last place. */
    private static Set<String> keys(Incubatee incubatee) {
        Placement placement = incubatee.getPlacement();
        if (placement == null) {
            return Set.of();
        }
        return placement.endedOn() == null
                ? keys(placement.region(), Scope.carrier(placement.carrier().value()))
                : keys(placement.region());
    }

    private static Set<String> keys(RegionCode region, String... more) {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.addAll(List.of(more));
        return keys;
    }
}
