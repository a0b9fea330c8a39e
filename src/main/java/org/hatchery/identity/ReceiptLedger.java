package org.hatchery.identity;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.ReadOnce;
import org.hatchery.shared.mongo.WriteAtOnce;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps every idempotency key to one act on one object with one content, across the whole service.
 *
 * <p>That an act happens once is the promise of what it changes; here only another request under the same key is kept out.
 * A key is claimed before its act and given back when the act is refused, so that a corrected request may use it again.
 */
@Component
public class ReceiptLedger {
    public static final String COLLECTION = "receipts";

    private final MongoOperations mongo;
    private final WriteAtOnce write;
    private final List<ReceiptKeeper> keepers;
    private final Clock clock;

    ReceiptLedger(MongoOperations mongo, WriteAtOnce write, List<ReceiptKeeper> keepers, Clock clock) {
        this.write = write;
        this.mongo = mongo;
        this.keepers = keepers;
        this.clock = clock;
    }

    /**
     * Claims a key for a request, unless the same request did before.
     *
     * @return what gives the key back when the request is refused
     * @throws Rejection IDEMPOTENCY_KEY_REUSED for another request under the same key
     */
    public Runnable claim(String act, Receipt receipt, Actor actor) {
        if (isKept(act, actor)) {
            return () -> {};
        }
        ClaimedReceipt ahead = ReadOnce.ahead(receipt, ClaimedReceipt.class).orElse(null);
        ClaimedReceipt claim = ahead == null ? claimed(act, receipt) : ahead;
        ReadOnce.forget(receipt);
        Runnable undo = ahead != null || insert(claim) ? () -> giveBack(claim) : () -> {};
        try {
            // also behind the same request, which may not have come so far
            keepers.forEach(keeper -> keeper.shutOut(receipt, actor).ifPresent(receipt::mustBeReplayOf));
        } catch (Rejection keptElsewhere) {
            undo.run();
            throw keptElsewhere;
        }
        return undo;
    }

    /**
     * Claims the keys of many requests with one command, for whoever is about to send them from this thread; one that is
     * claimed already is left to its request.
     */
    public void claimAhead(String act, List<Receipt> receipts, Actor actor) {
        if (isKept(act, actor)) {
            return;
        }
        var keys = where("_id").in(receipts.stream().map(Receipt::key).toList());
        Set<String> before = mongo.find(new Query(keys), ClaimedReceipt.class).stream()
                .map(ClaimedReceipt::key)
                .collect(toSet());
        List<ClaimedReceipt> claims = receipts.stream()
                .filter(receipt -> !before.contains(receipt.key()))
                .map(receipt -> claimed(act, receipt))
                .toList();
        if (write.insert(claims, ClaimedReceipt.class)) {
            claims.forEach(claim -> ReadOnce.remember(claim.receipt(), claim));
        }
    }

    private boolean isKept(String act, Actor actor) {
        return keepers.stream().anyMatch(keeper -> keeper.keeps(act, actor.role()));
    }

    private ClaimedReceipt claimed(String act, Receipt receipt) {
        return new ClaimedReceipt(
                receipt.key(), act, receipt.digest(), UUID.randomUUID().toString(), clock.instant());
    }

    /** False when the same request was here before. */
    private boolean insert(ClaimedReceipt claim) {
        try {
            mongo.insert(claim);
            return true;
        } catch (DuplicateKeyException there) {
            ClaimedReceipt first = mongo.findById(claim.key(), ClaimedReceipt.class);
            if (first == null) {
                return insert(claim);
            }
            claim.receipt().mustBeReplayOf(first.receipt());
            return false;
        }
    }

    private void giveBack(ClaimedReceipt claim) {
        mongo.remove(
                new Query(new Criteria()
                        .andOperator(
                                where("_id").is(claim.key()), where("attempt").is(claim.attempt()))),
                ClaimedReceipt.class);
    }
}
