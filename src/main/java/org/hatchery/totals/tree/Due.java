package org.hatchery.totals.tree;

import java.util.HashMap;
import java.util.Map;

/**
 * Totals of a node that may be out of date, what they should be and what they are.
 *
 * @param right by id; what is known besides should be 0
 */
public record Due(Node node, Map<String, Vector> right, Map<String, Vector> known) {
    /** What has to be stored. */
    public Map<String, Vector> wrong() {
        Map<String, Vector> wrong = new HashMap<>();
        right.forEach((id, amounts) -> {
            if (!amounts.equals(known.getOrDefault(id, Vector.ZERO))) {
                wrong.put(id, amounts);
            }
        });
        known.forEach((id, amounts) -> {
            if (!right.containsKey(id) && !amounts.isZero()) {
                wrong.put(id, Vector.ZERO);
            }
        });
        return wrong;
    }
}
