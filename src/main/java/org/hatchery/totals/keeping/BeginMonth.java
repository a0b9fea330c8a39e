package org.hatchery.totals.keeping;

import java.time.YearMonth;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.springframework.stereotype.Component;

/** Carries every total forward when a month begins; until all are, readers are shown the month before. */
@Component
class BeginMonth {
    private final TotalsLease lease;
    private final TotalLedger totals;
    private final Nodes nodes;

    BeginMonth(TotalsLease lease, TotalLedger totals, Nodes nodes) {
        this.lease = lease;
        this.totals = totals;
        this.nodes = nodes;
    }

    /** Begins all months up to this one; what a cut beginning left is written again. */
    void upTo(YearMonth month) {
        while (lease.upTo().isBefore(month)) {
            YearMonth next = lease.upTo().plusMonths(1);
            for (Node node : nodes.upwards()) {
                lease.mustHold();
                totals.carryForward(node, next, lease.token());
            }
            lease.begun(next);
        }
    }
}
