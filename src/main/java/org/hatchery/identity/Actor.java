package org.hatchery.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Person or system that asks.
 *
 * @param id subject of the token
 * @param limits carrier ids, an incubatee id, ids of a provider or pilot-test base, of
 *     institutions or stations, or of somebody on the register, or region codes, as the role has it; empty for ADMIN and VISITOR
 * @param name as the issuer knows the person; null where the token does not say
 * @param email address that the issuer has confirmed; null where the token does not say so
 */
public record Actor(
        String id,
        Role role,
        List<String> limits,
        @Nullable String name,
        @Nullable String email) {
    /** Somebody without a name. */
    public Actor(String id, Role role, List<String> limits) {
        this(id, role, limits, null);
    }

    /** Somebody without an address. */
    public Actor(String id, Role role, List<String> limits, @Nullable String name) {
        this(id, role, limits, name, null);
    }

    /** What this actor may read, and change where its role may change anything. */
    public Scope scope() {
        return switch (role) {
            case ADMIN -> Scope.EVERYTHING;
            case CARRIER_MANAGER -> limitedTo(Scope::carrier);
            case FIRM -> limitedTo(Scope::incubatee);
            case BUREAU, AUDITOR -> limitedTo(Scope::region);
            case PROVIDER -> limitedTo(Scope::provider);
            case INSTITUTION -> limitedTo(Scope::institution);
            case REGISTRAR -> limitedTo(Scope::station);
            case PRACTITIONER -> limitedTo(Scope::practitioner);
            case VISITOR -> Scope.NOTHING.of(id);
        };
    }

    /** The same person without the limits that name no division, where the role is limited to divisions. */
    public Actor within(KnownDivisions divisions) {
        return isAuthority()
                ? new Actor(id, role, limits.stream().filter(divisions::knows).toList(), name, email)
                : this;
    }

    /** Whether the role is that of an authority, but of no division there is: such a person sees and does nothing. */
    public boolean isAuthorityOfNowhere() {
        return isAuthority() && limits.isEmpty();
    }

    private boolean isAuthority() {
        return is(Role.BUREAU, Role.AUDITOR);
    }

    private Scope limitedTo(Function<String, String> key) {
        Set<String> keys = limits.stream().map(key).collect(Collectors.toSet());
        return Scope.of(keys).of(id);
    }

    /** What it is limited to in one of these roles; nothing in any other. */
    public List<String> limitsAs(Role... roles) {
        return is(roles) ? limits : List.of();
    }

    public boolean is(Role... roles) {
        return List.of(roles).contains(role);
    }
}
