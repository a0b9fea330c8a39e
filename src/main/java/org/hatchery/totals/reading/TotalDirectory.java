package org.hatchery.totals.reading;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hatchery.shared.Portions;
import org.hatchery.totals.tree.Snapshot;
import org.hatchery.totals.tree.TotalKey;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.hatchery.totals.tree.Vector;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of totals, by id and with the clock beside them; statistics, so the caller has checked the scope. */
@Component
@NamedInterface(propagate = false)
public class TotalDirectory {
    private static final int AT_ONCE = 1_000;

    private final MongoOperations mongo;

    /** What the clock said last; a month that begins meanwhile costs one more look. */
    private volatile @Nullable YearMonth upTo;

    public TotalDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** These totals, by one command for each thousand. */
    public Snapshot read(Collection<TotalKey> keys) {
        YearMonth known = upTo;
        List<String> ids = keys.stream()
                .map(key -> known == null ? key : key.within(known))
                .map(TotalKey::id)
                .distinct()
                .toList();
        Map<String, Document> found = find(ids);
        Document clock = found.remove(TotalsLease.ID);
        if (clock == null) {
            return new Snapshot(Map.of(), Instant.EPOCH, YearMonth.of(1970, 1));
        }
        YearMonth now = YearMonth.parse(clock.getString("upTo"));
        if (!now.equals(known)) {
            upTo = now;
            return read(keys);
        }
        Map<String, Vector> totals = new HashMap<>();
        found.forEach((id, total) -> totals.put(id, TotalLedger.amounts(total)));
        return new Snapshot(totals, asOf(clock), now);
    }

    /** With the clock in each thousand, also when nothing else is asked for. */
    private Map<String, Document> find(List<String> ids) {
        Map<String, Document> found = new HashMap<>();
        List<List<String>> portions = ids.isEmpty() ? List.of(List.of()) : Portions.of(ids, AT_ONCE);
        for (List<String> portion : portions) {
            Set<String> some = new HashSet<>(portion);
            some.add(TotalsLease.ID);
            mongo.find(
                            new Query(where("_id").in(some)).cursorBatchSize(2 * AT_ONCE),
                            Document.class,
                            TotalLedger.COLLECTION)
                    .forEach(total -> found.put(total.getString("_id"), total));
        }
        return found;
    }

    /** Everything recorded before then is counted; the epoch until everything was counted once. */
    public Instant asOf() {
        Document clock = mongo.findById(TotalsLease.ID, Document.class, TotalLedger.COLLECTION);
        return clock == null ? Instant.EPOCH : asOf(clock);
    }

    /** Differs whenever any total may have changed. */
    public String state() {
        Document clock = mongo.findById(TotalsLease.ID, Document.class, TotalLedger.COLLECTION);
        return clock == null ? "" : clock.get(TotalsLease.MOVES) + "/" + clock.get("upTo");
    }

    private static Instant asOf(Document clock) {
        Date asOf = clock.getDate("asOf");
        return asOf == null ? Instant.EPOCH : asOf.toInstant();
    }
}
