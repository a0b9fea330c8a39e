package org.hatchery.exchange.graphql;

import java.util.Set;
import org.hatchery.exchange.job.RowFilter;
import org.hatchery.exchange.job.RowState;
import org.jspecify.annotations.Nullable;

/** Which rows, as sent. */
record ImportRowFilterInput(
        @Nullable Set<RowState> states, @Nullable Boolean faulty) {
    static RowFilter wanted(@Nullable ImportRowFilterInput input) {
        return input == null
                ? RowFilter.ALL
                : new RowFilter(input.states == null ? Set.of() : input.states, input.faulty);
    }
}
