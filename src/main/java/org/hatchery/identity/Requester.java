package org.hatchery.export;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;

/**
 * Who wants an export, as the job needs to know that later.
 *
 * @param subject of the token
 */
record Requester(String subject, Role role, List<String> limits) {
    static Requester of(Actor actor) {
        return new Requester(actor.id(), actor.role(), actor.limits());
    }

    Actor actor() {
        return new Actor(subject, role, limits);
    }
}
