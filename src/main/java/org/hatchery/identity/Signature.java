package org.hatchery.identity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who recorded something, in which capacity and when (登记人).
 *
 * @param by subject of the token
 * @param scope what the role was limited to
 */
public record Signature(String by, Role role, List<String> scope, Instant at) {
    public static Signature of(Actor actor, Instant at) {
        return new Signature(actor.id(), actor.role(), actor.limits(), at.truncatedTo(ChronoUnit.MILLIS));
    }
}
