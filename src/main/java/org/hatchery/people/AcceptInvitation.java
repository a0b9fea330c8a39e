package org.hatchery.people;

import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Service;

/** Use case of whoever has signed in: take over the access that a code offers. */
@Service
public class AcceptInvitation {
    private final Accesses accesses;
    private final GrantDirectory granted;
    private final Reaches reaches;
    private final WrongTries tries;
    private final TellIssuer issuer;
    private final Clock clock;

    AcceptInvitation(
            Accesses accesses,
            GrantDirectory granted,
            Reaches reaches,
            WrongTries tries,
            TellIssuer issuer,
            Clock clock) {
        this.accesses = accesses;
        this.granted = granted;
        this.reaches = reaches;
        this.tries = tries;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Binds the actor to the invitation by one conditional write: of two who show a code at once, one has it.
     *
     * @throws Rejection NOT_FOUND for a code that is none, is used or was withdrawn; EXPIRED; WRONG_STATE for somebody of
     *     another role; QUOTA_EXCEEDED after too many wrong codes
     */
    public PersonAccess accept(String code, Actor actor) {
        tries.mustBeLeft(actor.id());
        String digest = InvitationCode.digest(code);
        PersonAccess accepted = Retries.whenLost(() -> attempt(digest, actor));
        granted.changed(actor.id());
        return accepted;
    }

    private PersonAccess attempt(String digest, Actor actor) {
        PersonAccess offered = accesses.findByDigest(digest).orElseThrow(() -> wrong(actor));
        if (offered.state() == AccessState.ACTIVE && offered.isOf(actor.id())) {
            return offered; // shown twice
        }
        if (offered.state() != AccessState.INVITED) {
            throw wrong(actor);
        }
        Role now = actor.role();
        if (now != Role.VISITOR && now != offered.grant().role()) {
            throw new Rejection(WRONG_STATE, "code", Words.say("people.you-have-another-role"));
        }
        PersonAccess accepted = offered.accepted(
                actor.id(), clock.instant(), reaches.of(offered.grant()).visibleTo());
        return accesses.save(issuer.due(accepted));
    }

    private Rejection wrong(Actor actor) {
        tries.count(actor.id());
        return new Rejection(NOT_FOUND, "code", Words.say("people.no-invitation-has-this-code"));
    }
}
