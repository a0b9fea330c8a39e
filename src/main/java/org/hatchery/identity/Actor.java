package org.hatchery.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;

/**
 * Person or system that asks.
 *
 * @param id subject of the token
 * @param limits carrier ids, an incubatee id, ids of a provider or pilot-test base, or region codes, as the role has it; empty for ADMIN
 */
public record Actor(String id, Role role, List<String> limits) {
    /** What this actor may read, and change where its role may change anything. */
    public Scope scope() {
        return switch (role) {
            case ADMIN -> Scope.EVERYTHING;
            case CARRIER_MANAGER -> limitedTo(Scope::carrier);
            case FIRM -> limitedTo(Scope::incubatee);
            case BUREAU, AUDITOR -> limitedTo(Scope::region);
            case PROVIDER -> limitedTo(Scope::provider);
        };
    }

    private Scope limitedTo(Function<String, String> key) {
        Set<String> keys = limits.stream().map(key).collect(Collectors.toSet());
        return Scope.of(keys);
    }

    public boolean is(Role... roles) {
        return List.of(roles).contains(role);
    }
}
