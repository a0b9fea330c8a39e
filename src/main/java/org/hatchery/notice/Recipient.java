package org.hatchery.notice;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Identifier;
import org.hatchery.shared.Scope;

/** Whose inbox something lies in (收件方): that of all who hold a role for one thing, or of one person. */
public record Recipient(String value) implements Identifier {
    private static final String PERSON = "PERSON:";

    private static final Map<String, Role> HOLDERS = Map.of(
            Scope.incubatee(""), Role.FIRM,
            Scope.carrier(""), Role.CARRIER_MANAGER,
            Scope.provider(""), Role.PROVIDER,
            Scope.institution(""), Role.INSTITUTION,
            Scope.station(""), Role.REGISTRAR,
            Scope.practitioner(""), Role.PRACTITIONER,
            Scope.region(""), Role.BUREAU);

    private static Recipient of(Role role, String limit) {
        return new Recipient(role + ":" + limit);
    }

    /** People of a firm or team. */
    public static Recipient incubatee(Identifier id) {
        return of(Role.FIRM, id.value());
    }

    /** Managers of a carrier. */
    public static Recipient carrier(Identifier id) {
        return of(Role.CARRIER_MANAGER, id.value());
    }

    /** People of a service provider or a pilot-test base. */
    public static Recipient provider(Identifier id) {
        return of(Role.PROVIDER, id.value());
    }

    /** The authority of just this division, none above it. */
    public static Recipient bureau(Identifier region) {
        return of(Role.BUREAU, region.value());
    }

    /** One person, whatever their role. */
    public static Recipient person(String subject) {
        return new Recipient(PERSON + subject);
    }

    /** Who may see things by such a key of a scope. */
    public static Recipient holderOf(String scopeKey) {
        int colon = scopeKey.indexOf(':') + 1;
        return of(Objects.requireNonNull(HOLDERS.get(scopeKey.substring(0, colon))), scopeKey.substring(colon));
    }

    /** All whose inboxes somebody reads. */
    public static Set<Recipient> of(Actor actor) {
        Stream<Recipient> held = actor.limits().stream().map(limit -> of(actor.role(), limit));
        return Stream.concat(Stream.of(person(actor.id())), held).collect(Collectors.toUnmodifiableSet());
    }
}
