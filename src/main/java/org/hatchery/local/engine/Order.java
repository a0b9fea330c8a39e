package org.hatchery.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Order of an answer that an index may have, from one end or the other; it leaves nothing open.
 *
 * @param fields the id is the last of them
 */
record Order(List<String> fields, boolean descending) {
    /** Reads an order; null for one that goes both ways, or leaves open which of two equal documents comes first. */
    static @Nullable Order of(@Nullable Document order) {
        if (order == null || order.isEmpty()) {
            return null;
        }
        List<String> fields = List.copyOf(order.keySet());
        boolean up = order.values().stream().allMatch(way -> way instanceof Number number && number.intValue() == 1);
        boolean down = order.values().stream().allMatch(way -> way instanceof Number number && number.intValue() == -1);
        return (up || down) && fields.get(fields.size() - 1).equals("_id") ? new Order(fields, down) : null;
    }
}
