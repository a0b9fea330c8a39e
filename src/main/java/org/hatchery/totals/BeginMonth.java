package org.hatchery.totals;

import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Carries every total forward when a month begins; until all are, readers are shown the month before. */
@Component
class BeginMonth {
    private final ClockLedger clock;
    private final TotalLedger totals;
    private final Nodes nodes;

    BeginMonth(ClockLedger clock, TotalLedger totals, Nodes nodes) {
        this.clock = clock;
        this.totals = totals;
        this.nodes = nodes;
    }

    /** Begins all months up to this one; what a cut beginning left is written again. */
    void upTo(YearMonth month) {
        while (clock.upTo().isBefore(month)) {
            YearMonth next = clock.upTo().plusMonths(1);
            for (Node node : nodes.upwards()) {
                clock.mustHold();
                totals.carryForward(node, next, clock.token());
            }
            clock.begun(next);
        }
    }
}
