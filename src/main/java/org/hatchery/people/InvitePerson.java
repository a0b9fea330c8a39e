package org.hatchery.people;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.QUOTA_EXCEEDED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: offer somebody a role, by a code that is told once. */
@Service
public class InvitePerson {
    private final Accesses accesses;
    private final Reaches reaches;
    private final RegisterReaches register;
    private final InvitationMail mail;
    private final TellIssuer issuer;
    private final AccessDirectory directory;
    private final PeopleSettings settings;
    private final Clock clock;

    InvitePerson(
            Accesses accesses,
            Reaches reaches,
            RegisterReaches register,
            InvitationMail mail,
            TellIssuer issuer,
            AccessDirectory directory,
            PeopleSettings settings,
            Clock clock) {
        this.accesses = accesses;
        this.reaches = reaches;
        this.register = register;
        this.mail = mail;
        this.issuer = issuer;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An invitation with its code.
     *
     * @param code null for a replay, since nobody keeps it
     * @param mailed whether it went out by mail as well
     */
    public record Given(PersonAccess access, @Nullable String code, boolean mailed) {}

    /** Roles that somebody of this role may give. */
    public static List<Role> givenBy(Role role) {
        return Delegation.given(role);
    }

    /**
     * Invites somebody, or returns the invitation when the same request made it.
     *
     * @throws Rejection INVALID for a role nobody is given, or limits that do not belong to the role; NOT_FOUND for limits that
     *     there are not; NOT_RESPONSIBLE for more than the actor may give; QUOTA_EXCEEDED; IDEMPOTENCY_KEY_REUSED
     */
    public Given invite(String name, @Nullable String email, Offer offer, Receipt receipt, Actor actor) {
        PersonAccess before = accesses.findById(receipt.id()).orElse(null);
        if (before != null) {
            return again(before, receipt);
        }
        Reach reach = mayBeGiven(offer, actor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        mustNotBeTooMany(now, actor);
        String code = InvitationCode.fresh();
        var invitation = new Invitation(
                InvitationCode.digest(code), now.plus(settings.invitationValid()), Signature.of(actor, now), receipt);
        PersonAccess invited =
                PersonAccess.invited(new Holder(name, email, null), offer.grant(), invitation, reach.visibleTo());
        try {
            PersonAccess kept = accesses.insert(email == null ? invited : issuer.due(invited));
            return new Given(kept, code, mail.send(kept, code));
        } catch (DuplicateKeyException same) {
            return again(accesses.findById(receipt.id()).orElseThrow(), receipt);
        }
    }

    private static Given again(PersonAccess before, Receipt receipt) {
        if (before.invitation() != null) {
            receipt.mustBeReplayOf(before.invitation().receipt());
        }
        return new Given(before, null, false);
    }

    private Reach mayBeGiven(Offer offer, Actor actor) {
        Role role = offer.grant().role();
        if (!Delegation.given(actor.role()).contains(role)) {
            throw new Rejection(NOT_RESPONSIBLE, "role", Words.say("people.role-is-not-yours-to-give"));
        }
        offer.mustFit();
        Reach reach = reaches.of(offer.grant());
        offer.mustExist(reach);
        if (role == Role.REGISTRAR && !register.areStations(offer.grant().limits())) {
            throw Rejection.notFound("institutions");
        }
        if (!Delegation.isWithin(actor, reach)) {
            throw new Rejection(NOT_RESPONSIBLE, offer.fieldOfRole(), Words.say("people.lies-outside-of-yours"));
        }
        return reach;
    }

    private void mustNotBeTooMany(Instant now, Actor actor) {
        long today = directory.invitedBy(actor.id(), now.minus(Duration.ofDays(1)));
        if (today >= settings.invitationsADay()) {
            throw new Rejection(
                    QUOTA_EXCEEDED, "", Words.say("people.too-many-invitations", settings.invitationsADay()));
        }
    }
}
