package org.hatchery.pipeline.graphql;

import java.util.Set;
import org.hatchery.shared.graphql.request.Unmoved;
import org.hatchery.totals.reading.TotalDirectory;
import org.springframework.stereotype.Component;

/** A pipeline says the same as long as no total has moved. */
@Component
class UnmovedTotals implements Unmoved {
    private final TotalDirectory totals;

    UnmovedTotals(TotalDirectory totals) {
        this.totals = totals;
    }

    @Override
    public Set<String> fields() {
        return Set.of("pipeline", "pipelineSeries");
    }

    @Override
    public String state() {
        return totals.state();
    }
}
