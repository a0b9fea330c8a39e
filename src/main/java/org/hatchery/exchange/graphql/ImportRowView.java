package org.hatchery.exchange.graphql;

import java.util.List;
import org.hatchery.exchange.job.RowState;
import org.jspecify.annotations.Nullable;

/** Row of an import as shown. */
record ImportRowView(
        String id,
        int number,
        RowState state,
        List<ImportValueView> values,
        List<ImportFaultView> faults,
        @Nullable String result) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
