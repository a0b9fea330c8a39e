package org.hatchery.totals.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What has to be added up again; a mark is set before the change and taken off when it has been worked in. */
@Component
public class OutdatedNodes {
    /** Instead of keys: all that a node has. */
    public static final String EVERYTHING = "*";

    private final MongoOperations mongo;
    private final Nodes nodes;

    public OutdatedNodes(MongoOperations mongo, Nodes nodes) {
        this.mongo = mongo;
        this.nodes = nodes;
    }

    /**
     * A node some of whose totals are out of date.
     *
     * @param keys columns for a leaf, columns with their slice for others; or everything
     * @param stamp unlike that of any other time it was marked
     */
    @Document("outdated")
    public record Outdated(@Id String node, int depth, Set<String> keys, String stamp) {
        public Node place() {
            return new Node(node);
        }
    }

    public void add(Map<Node, Set<String>> outdated) {
        if (outdated.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Outdated.class);
        outdated.forEach((node, keys) -> {
            var update =
                    new Update().set("stamp", UUID.randomUUID().toString()).setOnInsert("depth", nodes.depth(node));
            update.addToSet("keys").each(keys.toArray());
            bulk.upsert(new Query(where("_id").is(node.value())), update);
        });
        bulk.execute();
    }

    public List<Outdated> at(int depth, int most) {
        return mongo.find(new Query(where("depth").is(depth)).limit(most), Outdated.class);
    }

    public boolean isEmpty() {
        return !mongo.exists(new Query(), Outdated.class);
    }

    /** Takes marks off, except those that were set again meanwhile. */
    public void done(List<Outdated> some) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Outdated.class);
        some.forEach(mark ->
                bulk.remove(new Query(where("_id").is(mark.node()).and("stamp").is(mark.stamp()))));
        bulk.execute();
    }
}
