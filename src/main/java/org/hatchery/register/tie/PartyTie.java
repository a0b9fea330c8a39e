package org.hatchery.register.tie;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.identity.Signature;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * That one party belongs to another for some time (关联): a member, a branch, somebody's work.
 *
 * @param party who belongs
 * @param other to whom
 * @param to first day no longer; null while it lasts
 * @param terms what was agreed, such as shares of time and income
 * @param liveKey what there may be one of at a time; null once it has ended
 * @param recordedBy null for generated sample data
 */
@Document("partyTies")
@NamedInterface(propagate = false)
public record PartyTie(
        @Id TieId id,
        @Version @Nullable Long version,
        TieKind kind,
        Party party,
        String partyCode,
        Party other,
        String otherCode,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String terms,
        @Nullable String liveKey,
        Set<String> visibleTo,
        @Nullable Signature recordedBy,
        @Nullable String endedBecause,
        boolean sample) {
    /** A tie as it is recorded. */
    public static PartyTie of(
            TieKind kind,
            FoundParty party,
            FoundParty other,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String terms,
            @Nullable Signature by,
            boolean sample) {
        String one = party.party().code();
        String two = other.party().code();
        Set<String> visibleTo = new HashSet<>(party.visibleTo());
        visibleTo.addAll(other.visibleTo());
        String live = kind.isSingle() ? kind + "/" + one : kind + "/" + one + "/" + two;
        return new PartyTie(
                new TieId(Fingerprint.of(kind + "/" + one + "/" + two + "/" + from)
                        .substring(0, 32)),
                null,
                kind,
                party.party(),
                one,
                other.party(),
                two,
                from,
                to,
                terms,
                to == null ? live : null,
                visibleTo,
                by,
                null,
                sample);
    }

    /**
     * The tie until it ended.
     *
     * @throws Rejection WRONG_STATE when it has ended; WRONG_DATES before it began
     */
    PartyTie ended(LocalDate on, String because) {
        if (to != null) {
            throw new Rejection(WRONG_STATE, "tie", Words.say("register.tie-ended"));
        }
        if (!on.isAfter(from)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("register.ends-after-begins"));
        }
        return new PartyTie(
                id,
                version,
                kind,
                party,
                partyCode,
                other,
                otherCode,
                from,
                on,
                terms,
                null,
                visibleTo,
                recordedBy,
                because,
                sample);
    }

    public boolean isOn(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** Counts the changes; 0 for one that was just recorded. */
    public long changes() {
        return version == null ? 0 : version;
    }
}
