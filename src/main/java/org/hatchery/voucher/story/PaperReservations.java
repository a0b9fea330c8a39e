package org.hatchery.voucher.story;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Paper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps every contract and invoice to one order, across all programmes. */
@Component
public class PaperReservations {
    private final MongoOperations mongo;
    private final Clock clock;

    PaperReservations(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Reserves a paper for an order; false when another order has it. */
    boolean reserve(String key, VoucherId voucher, String order, String holder) {
        try {
            mongo.insert(new Paper(key, voucher, order, holder, clock.instant()));
            return true;
        } catch (DuplicateKeyException there) {
            Paper known = mongo.findById(key, Paper.class);
            return known == null
                    ? reserve(key, voucher, order, holder)
                    : known.belongsTo(voucher, order) && takeOver(known, holder);
        }
    }

    /** Whoever cleans up behind an earlier wish must leave alone what a later one holds. */
    private boolean takeOver(Paper known, String holder) {
        if (known.holder().equals(holder)) {
            return true;
        }
        Query unchanged = new Query(
                allOf(List.of(where("_id").is(known.key()), where("holder").is(known.holder()))));
        Update mine = new Update().set("holder", holder).set("since", clock.instant());
        return mongo.updateFirst(unchanged, mine, Paper.class).getMatchedCount() == 1
                || reserve(known.key(), known.voucher(), known.order(), holder);
    }

    /** The voucher has them in its books. */
    public void confirm(Collection<String> keys, String holder) {
        if (!keys.isEmpty()) {
            mongo.updateMulti(held(keys, holder), new Update().unset("since"), Paper.class);
        }
    }

    /** The voucher does not want what this wish reserved. */
    public void free(Collection<String> keys, String holder) {
        if (!keys.isEmpty()) {
            mongo.remove(held(keys, holder), Paper.class);
        }
    }

    private static Query held(Collection<String> keys, String holder) {
        return new Query(allOf(List.of(where("_id").in(keys), where("holder").is(holder))));
    }

    /** The voucher is about to drop them; whoever wants them for itself again takes them over. */
    void discard(Collection<String> keys, VoucherId voucher, String holder) {
        if (!keys.isEmpty()) {
            Query own = new Query(
                    allOf(List.of(where("_id").in(keys), where("voucher").is(voucher))));
            mongo.updateMulti(own, new Update().set("holder", holder).set("since", clock.instant()), Paper.class);
        }
    }

    /** Those of these that are reserved, by key. */
    public Map<String, Paper> find(Collection<String> keys) {
        return mongo.find(new Query(where("_id").in(keys)), Paper.class).stream()
                .collect(Collectors.toMap(Paper::key, Function.identity()));
    }
}
