package org.hatchery.people;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.util.function.Function;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/** Use cases: end somebody's access, and withdraw an invitation that nobody has accepted; the rule is that of giving it. */
@Service
public class EndAccess {
    private final AccessDirectory directory;
    private final GrantDirectory granted;
    private final Reaches reaches;
    private final TellIssuer issuer;
    private final Change<PersonAccess> changes;
    private final Clock clock;

    EndAccess(
            Accesses accesses,
            AccessDirectory directory,
            GrantDirectory granted,
            Reaches reaches,
            TellIssuer issuer,
            Clock clock) {
        this.directory = directory;
        this.granted = granted;
        this.reaches = reaches;
        this.issuer = issuer;
        this.changes = Change.by(accesses::save, PersonAccess::changes);
        this.clock = clock;
    }

    /**
     * Ends it; the person's next request finds nothing of it.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE; WRONG_STATE unless it is active, and for one's own
     */
    public PersonAccess end(String id, long expectedVersion, String reason, Actor actor) {
        return change(id, expectedVersion, actor, access -> {
            if (access.isOf(actor.id())) {
                throw new Rejection(WRONG_STATE, "access", Words.say("people.end-not-your-own"));
            }
            return access.over(new Ending(Signature.of(actor, clock.instant()), reason));
        });
    }

    /**
     * Makes the code worth nothing.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE; WRONG_STATE once it was accepted or is over
     */
    public PersonAccess withdraw(String id, long expectedVersion, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                access -> access.withdrawn(new Ending(Signature.of(actor, clock.instant()), null)));
    }

    private PersonAccess change(
            String id, long expectedVersion, Actor actor, Function<PersonAccess, PersonAccess> act) {
        PersonAccess known = directory.get(id, actor.scope());
        if (!Delegation.allows(actor, known.grant().role(), reaches.of(known.grant()))) {
            throw new Rejection(NOT_RESPONSIBLE, "access", Words.say("people.access-is-not-yours-to-end"));
        }
        changes.mustBeAt(known, expectedVersion);
        PersonAccess next = changes.save(issuer.due(act.apply(known)));
        if (next.holder().subject() != null) {
            granted.changed(next.holder().subject());
        }
        return next;
    }
}
