package org.hatchery.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;

/** Who gives what, and takes it away again: the one table, and nobody gives more than they hold. */
enum Delegation {
    OF_ADMIN(Role.ADMIN, Role.given().toList()),
    OF_BUREAU(
            Role.BUREAU,
            List.of(
                    Role.BUREAU,
                    Role.AUDITOR,
                    Role.CARRIER_MANAGER,
                    Role.PROVIDER,
                    Role.INSTITUTION,
                    Role.REGISTRAR,
                    Role.PRACTITIONER)),
    OF_MANAGER(Role.CARRIER_MANAGER, List.of(Role.CARRIER_MANAGER, Role.FIRM));

    private final Role giver;
    private final List<Role> given;

    Delegation(Role giver, List<Role> given) {
        this.giver = giver;
        this.given = given;
    }

    /** The roles that somebody of this role may give. */
    static List<Role> given(Role giver) {
        return Stream.of(values())
                .filter(row -> row.giver == giver)
                .flatMap(row -> row.given.stream())
                .toList();
    }

    /** Whether the actor may give this role, within what lies there or takes it away. */
    static boolean allows(Actor actor, Role role, Reach reach) {
        return given(actor.role()).contains(role) && isWithin(actor, reach);
    }

    /** Whether all of it lies within what the actor holds. */
    static boolean isWithin(Actor actor, Reach reach) {
        return actor.is(Role.ADMIN)
                || !reach.isOfNothing() && reach.seats().stream().allMatch(keys -> holds(actor, keys));
    }

    private static boolean holds(Actor actor, Set<String> keys) {
        return actor.scope().includes(keys);
    }
}
