package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Span;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One party named on one list, for some time (信用记录).
 *
 * @param to first day no longer listed; null while it is
 * @param source who listed it, and the number of the document
 * @param keptBy keys of those who may end it: the bureaus that recorded it and the ones above
 * @param recordedBy null for what was recorded before this was kept
 * @param ending who ended it and why; null while it counts, and for what ended before this was kept
 */
@Document("creditRecords")
public record CreditRecord(
        @Id CreditRecordId id,
        @Version @Nullable Long version,
        CreditCode creditCode,
        CreditList list,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        Set<String> keptBy,
        @Nullable Signature recordedBy,
        @Nullable Ending ending) {
    /** How a listing ended. */
    public record Ending(Signature by, @Nullable String reason) {}

    /**
     * A new record; the same listing has the same id.
     *
     * @throws Rejection INVALID without a source; WRONG_DATES after today
     */
    public static CreditRecord of(
            CreditCode creditCode,
            CreditList list,
            LocalDate from,
            String source,
            Set<String> keptBy,
            @Nullable Signature recordedBy,
            LocalDate today) {
        if (from.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "from", Words.say("provider.listing-begin-after-today"));
        }
        String key = String.join("/", creditCode.value(), list.name(), from.toString(), Wording.folded(source));
        var id = new CreditRecordId(Fingerprint.of(key).substring(0, 32));
        return new CreditRecord(id, null, creditCode, list, from, null, source.strip(), keptBy, recordedBy, null);
    }

    /**
     * The record with its last day.
     *
     * @throws Rejection NOT_RESPONSIBLE for somebody else than those who keep it; WRONG_STATE when it has ended;
     *     WRONG_DATES before it began or after today
     */
    CreditRecord ended(LocalDate on, Ending how, Scope scope, LocalDate today) {
        if (!scope.includes(keepers())) {
            throw new Rejection(NOT_RESPONSIBLE, "creditRecord", Words.say("provider.another-bureau-recorded-ask"));
        }
        if (to != null) {
            throw new Rejection(WRONG_STATE, "creditRecord", Words.say("provider.record-ended"));
        }
        if (on.isBefore(from) || on.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("provider.record-ends-earlier-than"));
        }
        return new CreditRecord(id, version, creditCode, list, from, on, source, keptBy, recordedBy, how);
    }

    /** Those who recorded it and above; a listing by somebody without competence may be ended by all at home as well. */
    private Set<String> keepers() {
        Set<String> home = home(creditCode);
        Set<String> keepers = new HashSet<>(keptBy);
        if (!home.containsAll(keptBy)) {
            keepers.addAll(home);
        }
        return keepers;
    }

    /** Keys of the bureaus of the place where the party is registered, and those above. */
    static Set<String> home(CreditCode party) {
        return RegionCode.isForm(party.issuedIn())
                ? new RegionCode(party.issuedIn()).visibleTo()
                : RegionCode.NATION.visibleTo();
    }

    /** Counts the changes; 0 for a record that is new. */
    public long changes() {
        return version == null ? 0 : version;
    }

    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }
}
