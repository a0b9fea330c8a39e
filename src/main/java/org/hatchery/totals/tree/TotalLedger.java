package org.hatchery.totals.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.hatchery.shared.Portions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The totals as they are stored: one small document for each node, column and slice. */
@Component
public class TotalLedger {
    public static final String COLLECTION = "totals";
    private static final int BATCH = 10_000;
    private static final int AT_ONCE = 1_000;

    private final MongoOperations mongo;

    public TotalLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public static String id(Node node, String column, Slice slice) {
        return node + "|" + column + "|" + slice;
    }

    /** The column and the slice of an id. */
    public static String key(String id) {
        return id.substring(id.indexOf('|') + 1);
    }

    /** Totals by id; those that are not there are 0. */
    public Map<String, Vector> find(List<String> ids) {
        Map<String, Vector> found = new HashMap<>();
        Portions.of(ids, AT_ONCE).forEach(some -> found.putAll(find(where("_id").in(some))));
        return found;
    }

    /** All totals of a node in a series, from a column on. */
    public Map<String, Vector> from(Node node, Column column) {
        return find(where("_id")
                .gte(node + "|" + column)
                .lt(node + "|" + column.series().letter() + "~"));
    }

    /** All totals of a node in one column. */
    public Map<String, Vector> at(Node node, Column column) {
        return find(where("_id").gte(node + "|" + column + "|").lt(node + "|" + column + "}"));
    }

    /** All totals of a node. */
    public Map<String, Vector> of(Node node) {
        return find(where("_id").gte(node + "|").lt(node + "}"));
    }

    private Map<String, Vector> find(Criteria which) {
        var query = new Query(which).cursorBatchSize(BATCH);
        Map<String, Vector> found = new HashMap<>();
        mongo.find(query, Document.class, COLLECTION)
                .forEach(total -> found.put(total.getString("_id"), amounts(total)));
        return found;
    }

    public static Vector amounts(Document total) {
        return Vector.unpack(total.get("amounts", Binary.class).getData());
    }

    /** Makes totals what they should be. */
    public void save(Map<String, Vector> totals, Collection<String> known, long token) {
        var writes = new FencedWrites(mongo.getCollection(COLLECTION), token);
        totals.forEach((id, amounts) -> {
            Document total = new Document("_id", id).append("amounts", new Binary(amounts.pack()));
            if (known.contains(id)) {
                writes.replace(total);
            } else {
                writes.insert(total);
            }
        });
        writes.execute();
    }

    /** Begins a month with what there was at the end of the one before. */
    public void carryForward(Node node, YearMonth month, long token) {
        Map<String, Vector> begun = new HashMap<>();
        String before = Column.running(month.minusMonths(1)).toString();
        String now = Column.running(month).toString();
        at(node, Column.running(month.minusMonths(1)))
                .forEach((id, amounts) -> begun.put(id.replace("|" + before + "|", "|" + now + "|"), amounts));
        if (!begun.isEmpty()) {
            save(begun, begun.keySet(), token);
        }
    }
}
