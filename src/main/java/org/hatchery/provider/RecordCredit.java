package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use cases: put a party on a list, and take it off again. */
@Service
public class RecordCredit {
    private final CreditRecords records;
    private final Providers providers;
    private final Change<CreditRecord> changes;
    private final Clock clock;

    RecordCredit(CreditRecords records, Providers providers, Clock clock) {
        this.records = records;
        this.providers = providers;
        this.changes = Change.by(records::save, CreditRecord::changes);
        this.clock = clock;
    }

    /**
     * Records that a party was listed.
     *
     * @throws Rejection NOT_RESPONSIBLE for a bureau that is neither at home where the party is registered nor above;
     *     ALREADY_REGISTERED when this listing is on record, or what {@link CreditRecord#of} refuses
     */
    public CreditRecord record(CreditCode creditCode, CreditList list, LocalDate from, String source, Actor actor) {
        var listed =
                CreditRecord.of(creditCode, list, from, source, keepers(creditCode, actor), signature(actor), today());
        try {
            return records.save(listed);
        } catch (DuplicateKeyException known) {
            throw new Rejection(ALREADY_REGISTERED, "source", Words.say("provider.listing-record-already"));
        }
    }

    /**
     * Records that a listing has ended.
     *
     * @throws Rejection NOT_FOUND, STALE, or what {@link CreditRecord#ended} refuses
     */
    public CreditRecord end(
            CreditRecordId id, long expectedVersion, LocalDate on, @Nullable String reason, Actor actor) {
        CreditRecord listed = records.findById(id).orElseThrow(() -> Rejection.notFound("creditRecord"));
        changes.mustBeAt(listed, expectedVersion);
        return changes.save(
                listed.ended(on, new CreditRecord.Ending(signature(actor), reason), actor.scope(), today()));
    }

    /** The bureau that records it and those above; what the platform itself records is kept by all at home. */
    private Set<String> keepers(CreditCode party, Actor actor) {
        Set<String> home = home(party);
        if (!actor.scope().includes(home)) {
            throw new Rejection(NOT_RESPONSIBLE, "creditCode", Words.say("provider.party-registered-elsewhere-bureau"));
        }
        return actor.is(Role.ADMIN)
                ? home
                : actor.limits().stream()
                        .map(RegionCode::new)
                        .filter(region -> home.contains(Scope.region(region.value())))
                        .flatMap(region -> region.visibleTo().stream())
                        .collect(Collectors.toSet());
    }

    /** Where the party is registered; for a provider in the pool also where it lies. */
    private Set<String> home(CreditCode party) {
        Set<String> home = new HashSet<>(CreditRecord.home(party));
        providers
                .findByCreditCode(party)
                .ifPresent(
                        provider -> home.addAll(provider.getProfile().region().visibleTo()));
        return home;
    }

    private Signature signature(Actor actor) {
        return Signature.of(actor, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
