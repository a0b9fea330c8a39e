package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use cases: put a party on a list, and take it off again. */
@Service
public class RecordCredit {
    private final CreditRecords records;
    private final Clock clock;

    RecordCredit(CreditRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Records that a party was listed.
     *
     * @throws Rejection ALREADY_REGISTERED when this listing is on record, or what {@link CreditRecord#of} refuses
     */
    public CreditRecord record(CreditCode creditCode, CreditList list, LocalDate from, String source, Actor actor) {
        var listed = CreditRecord.of(creditCode, list, from, source, keepers(actor), today());
        try {
            return records.save(listed);
        } catch (DuplicateKeyException known) {
            throw new Rejection(ALREADY_REGISTERED, "source", "该条信用记录已登记。", "This listing is on record already.");
        }
    }

    /**
     * Records that a listing has ended.
     *
     * @throws Rejection NOT_FOUND, STALE, or what {@link CreditRecord#ended} refuses
     */
    public CreditRecord end(CreditRecordId id, long expectedVersion, LocalDate on, Actor actor) {
        CreditRecord listed = records.findById(id).orElseThrow(() -> Rejection.notFound("creditRecord"));
        if (listed.changes() != expectedVersion) {
            throw Rejection.stale();
        }
        try {
            return records.save(listed.ended(on, actor.scope(), today()));
        } catch (OptimisticLockingFailureException lost) {
            throw Rejection.stale();
        }
    }

    /** The regions of a bureau and those above; of the platform itself, the nation. */
    private static Set<String> keepers(Actor actor) {
        return actor.is(Role.BUREAU)
                ? actor.limits().stream()
                        .flatMap(region -> new RegionCode(region).visibleTo().stream())
                        .collect(Collectors.toSet())
                : RegionCode.NATION.visibleTo();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
