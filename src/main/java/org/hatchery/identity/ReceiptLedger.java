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

    private static final Object TAKEN_OVER = new Object();

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
        ClaimedReceipt held = ahead == null ? inserted(claim) : claim;
        Runnable undo = held.equals(claim) || isTakenOver() ? () -> giveBack(List.of(held)) : () -> {};
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

    /** Gives back with one command what was claimed ahead and has not been asked for since. */
    public void giveBackRest() {
        List<ClaimedReceipt> rest = ReadOnce.rest(ClaimedReceipt.class);
        if (!rest.isEmpty()) {
            giveBack(rest);
            rest.forEach(claim -> ReadOnce.forget(claim.receipt()));
        }
    }

    /**
     * Says that nobody but this thread asks under its keys as long as it keeps what it read, as whoever holds a job knows: a
     * claim that is there for the same request was left by an attempt that was cut, and is given back like one of its own.
     */
    public void takeOver() {
        ReadOnce.remember(TAKEN_OVER, true);
    }

    private static boolean isTakenOver() {
        return ReadOnce.ahead(TAKEN_OVER, Boolean.class).orElse(false);
    }

    private boolean isKept(String act, Actor actor) {
        return keepers.stream().anyMatch(keeper -> keeper.keeps(act, actor.role()));
    }

    private ClaimedReceipt claimed(String act, Receipt receipt) {
        return new ClaimedReceipt(
                receipt.key(), act, receipt.digest(), UUID.randomUUID().toString(), clock.instant());
    }

    /** The claim that holds the key now: that of the same request where it was here before. */
    private ClaimedReceipt inserted(ClaimedReceipt claim) {
        try {
            return mongo.insert(claim);
        } catch (DuplicateKeyException there) {
            ClaimedReceipt first = mongo.findById(claim.key(), ClaimedReceipt.class);
            if (first == null) {
                return inserted(claim);
            }
            claim.receipt().mustBeReplayOf(first.receipt());
            return first;
        }
    }

    private void giveBack(List<ClaimedReceipt> claims) {
        var keys = where("_id").in(claims.stream().map(ClaimedReceipt::key).toList());
        var attempts =
                where("attempt").in(claims.stream().map(ClaimedReceipt::attempt).toList());
        mongo.remove(new Query(new Criteria().andOperator(keys, attempts)), ClaimedReceipt.class);
    }
}
