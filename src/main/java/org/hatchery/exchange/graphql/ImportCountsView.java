package org.hatchery.exchange.graphql;

import java.util.Map;
import org.hatchery.exchange.job.RowState;

/** How many rows are how far, as shown. */
record ImportCountsView(
        int total,
        int unchecked,
        int ready,
        int same,
        int faulty,
        int chosen,
        int taken,
        int refused,
        int undoing,
        int undone,
        int kept) {
    static ImportCountsView of(Map<RowState, Integer> counts) {
        return new ImportCountsView(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(RowState.UNCHECKED, 0),
                counts.getOrDefault(RowState.READY, 0),
                counts.getOrDefault(RowState.SAME, 0),
                counts.getOrDefault(RowState.FAULTY, 0),
                counts.getOrDefault(RowState.CHOSEN, 0),
                counts.getOrDefault(RowState.TAKEN, 0),
                counts.getOrDefault(RowState.REFUSED, 0),
                counts.getOrDefault(RowState.UNDOING, 0),
                counts.getOrDefault(RowState.UNDONE, 0),
                counts.getOrDefault(RowState.KEPT, 0));
    }
}
