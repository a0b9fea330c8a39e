package org.hatchery.identity;

import java.util.List;

/**
 * Who asked for something that a job does later, as the job needs to know that.
 *
 * @param subject of the token
 */
public record Requester(String subject, Role role, List<String> limits) {
    public static Requester of(Actor actor) {
        return new Requester(actor.id(), actor.role(), actor.limits());
    }

    public Actor actor() {
        return new Actor(subject, role, limits);
    }
}
