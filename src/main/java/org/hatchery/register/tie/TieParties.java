package org.hatchery.register.tie;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyDirectory;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use cases: record that one party belongs to another, and that it does no longer. */
@Service
@NamedInterface(propagate = false)
public class TieParties {
    private static final Wording REASON = new Wording(2, 500, TextForm.LINES);
    /** No branch of a branch lies deeper. */
    private static final int DEEPEST = 16;

    private final PartyTies ties;
    private final TieDirectory directory;
    private final PartyDirectory parties;
    private final Change<PartyTie> changes;
    private final Clock clock;

    TieParties(PartyTies ties, TieDirectory directory, PartyDirectory parties, Clock clock) {
        this.ties = ties;
        this.directory = directory;
        this.parties = parties;
        this.changes = Change.by(ties::save, PartyTie::changes);
        this.clock = clock;
    }

    /** What is tied: two parties by kind and key, how, when and on which terms. */
    @NamedInterface(propagate = false)
    public record Wish(
            TieKind kind,
            PartyKind partyKind,
            String partyKey,
            PartyKind otherKind,
            String otherKey,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String terms) {}

    /**
     * Ties two parties, of which the actor looks after one.
     *
     * @throws Rejection NOT_FOUND for a party that is not there, or when the actor looks after neither; INVALID for two
     *     that cannot be tied so, or a branch of itself; WRONG_DATES; ALREADY_REGISTERED
     */
    public PartyTie tie(Wish wish, Actor actor) {
        FoundParty one = found(wish.partyKind(), wish.partyKey(), "party");
        FoundParty two = found(wish.otherKind(), wish.otherKey(), "other");
        if (!actor.scope().includes(one.visibleTo()) && !actor.scope().includes(two.visibleTo())) {
            throw Rejection.notFound("party");
        }
        var faults = new Faults();
        faults.unless(wish.kind().isFor(wish.partyKind(), wish.otherKind()), "kind", Words.say("register.tie-not-for"));
        faults.unless(!isAbove(one.party(), two.party(), wish.kind()), "other", Words.say("register.tie-circle"));
        LocalDate to = wish.to();
        faults.unless(
                to == null || to.isAfter(wish.from()), WRONG_DATES, "to", Words.say("register.ends-after-begins"));
        faults.mustBeNone();
        Signature by = Signature.of(actor, clock.instant());
        try {
            return ties.save(PartyTie.of(wish.kind(), one, two, wish.from(), to, wish.terms(), by, false));
        } catch (DuplicateKeyException known) {
            throw new Rejection(ALREADY_REGISTERED, "kind", Words.say("register.tie-known"));
        }
    }

    private FoundParty found(PartyKind kind, String key, String field) {
        return parties.find(kind, key)
                .orElseThrow(() -> new Rejection(NOT_FOUND, field, Words.say("register.party-unknown")));
    }

    /** Whether one is the other, or above it. */
    private boolean isAbove(Party one, Party other, TieKind kind) {
        Optional<Party> at = Optional.of(other);
        for (int step = 0; step < DEEPEST && at.isPresent(); step++) {
            if (at.get().code().equals(one.code())) {
                return true;
            }
            at = kind == TieKind.PARENT ? directory.parent(at.get()) : Optional.empty();
        }
        return false;
    }

    /**
     * Ends a tie.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; INVALID without a reason; WRONG_STATE; WRONG_DATES
     */
    public PartyTie end(TieId id, long expectedVersion, LocalDate on, String reason, Actor actor) {
        PartyTie tie = directory.get(id, actor.scope());
        changes.mustBeAt(tie, expectedVersion);
        REASON.check(reason, "reason");
        return changes.save(tie.ended(on, reason));
    }
}
