package org.hatchery.voucher.graphql;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;

/**
 * Whose order it is, as keys of a scope.
 *
 * @param claimant who hands the claim in by the terms
 * @param reviewer authority whose review the claim waits for
 */
record OrderParties(String applicant, String provider, String claimant, String reviewer, String authority) {
    boolean isApplicant(Actor actor) {
        return actor.is(Role.FIRM, Role.ADMIN) && holds(actor, applicant);
    }

    boolean isProvider(Actor actor) {
        return actor.is(Role.PROVIDER, Role.ADMIN) && holds(actor, provider);
    }

    boolean isClaimant(Actor actor) {
        return actor.is(Role.FIRM, Role.PROVIDER, Role.ADMIN) && holds(actor, claimant);
    }

    boolean isReviewer(Actor actor) {
        return actor.is(Role.BUREAU, Role.ADMIN) && holds(actor, reviewer);
    }

    boolean isAuthority(Actor actor) {
        return actor.is(Role.BUREAU, Role.ADMIN) && holds(actor, authority);
    }

    private static boolean holds(Actor actor, String key) {
        return actor.scope().includes(Set.of(key));
    }
}
