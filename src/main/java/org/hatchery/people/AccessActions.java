package org.hatchery.people;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;

/** What somebody may do with an access now. */
public record AccessActions(boolean withdraw, boolean end, boolean eraseName) {
    static AccessActions of(PersonAccess access, Reach reach, Actor actor) {
        boolean own = access.isOf(actor.id());
        boolean gives = Delegation.allows(actor, access.grant().role(), reach);
        return new AccessActions(
                gives && access.state() == AccessState.INVITED,
                gives && !own && access.state() == AccessState.ACTIVE,
                actor.is(Role.ADMIN)
                        && access.state() == AccessState.ENDED
                        && access.holder().name() != null);
    }
}
