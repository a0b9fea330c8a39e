package org.hatchery.reporting.closing;

import java.util.HashMap;
import java.util.Map;

/**
 * What reports came to that the bureaus of a level have accepted (审核汇总).
 *
 * @param items by code, in the smallest part of the unit; of a yes or no, how many said yes
 */
record LevelSum(long reports, Map<String, Long> items) {
    static final LevelSum NONE = new LevelSum(0, Map.of());

    LevelSum and(LevelSum other) {
        Map<String, Long> both = new HashMap<>(items);
        other.items.forEach((item, amount) -> both.merge(item, amount, Long::sum));
        return new LevelSum(reports + other.reports, both);
    }
}
