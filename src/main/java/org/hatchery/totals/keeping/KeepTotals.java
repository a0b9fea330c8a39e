package org.hatchery.totals.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.hatchery.totals.keeping.Bookkeeper.Found;
import org.hatchery.totals.tree.LostLease;
import org.hatchery.totals.tree.OutdatedNodes;
import org.hatchery.totals.tree.TotalsLease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Keeps the totals up to date: counts what has changed, adds it up to the nation, begins each month.
 *
 * <p>One node of all does it at a time. Everything it does can be cut anywhere and done again.
 */
@Component
@NamedInterface(propagate = false)
public class KeepTotals {
    private static final Logger log = LoggerFactory.getLogger(KeepTotals.class);

    private final TotalsLease totals;
    private final Bookkeeper bookkeeper;
    private final Climb climb;
    private final RebuildTotals rebuild;
    private final BeginMonth beginMonth;
    private final OutdatedNodes outdated;
    private final Clock clock;

    KeepTotals(
            TotalsLease totals,
            Bookkeeper bookkeeper,
            Climb climb,
            RebuildTotals rebuild,
            BeginMonth beginMonth,
            OutdatedNodes outdated,
            Clock clock) {
        this.totals = totals;
        this.bookkeeper = bookkeeper;
        this.climb = climb;
        this.rebuild = rebuild;
        this.beginMonth = beginMonth;
        this.outdated = outdated;
        this.clock = clock;
    }

    /** Goes on until nothing is left to do, or until another node keeps the totals; whether this one does. */
    public boolean catchUp() {
        try {
            boolean more = true;
            while (more) {
                if (!totals.hold()) {
                    return false;
                }
                more = round();
            }
            return true;
        } catch (LostLease lost) {
            log.info(lost.getMessage());
            return false;
        }
    }

    /** One round; whether it found anything to do. */
    synchronized boolean pass() {
        try {
            return totals.hold() && round();
        } catch (LostLease lost) {
            log.info(lost.getMessage());
            return false;
        }
    }

    private synchronized boolean round() {
        Instant began = clock.instant();
        begin(YearMonth.from(began.atZone(clock.getZone())));
        Found found = bookkeeper.countChanged();
        boolean more = bookkeeper.countDue() | bookkeeper.countApart() | rebuild.step();
        if (more) {
            totals.moved();
        }
        boolean changed = found != Found.NOTHING || !outdated.isEmpty();
        if (totals.isBuilt()) {
            if (changed) {
                climb.all();
            }
            say(found, changed, began);
        }
        return more || changed;
    }

    /** What is outstanding goes into the month that ends before it is carried forward. */
    private void begin(YearMonth month) {
        if (totals.upTo().isBefore(month)) {
            if (totals.isBuilt()) {
                climb.all();
            }
            beginMonth.upTo(month);
        }
    }

    private void say(Found found, boolean changed, Instant began) {
        if (found == Found.MANY) {
            return;
        }
        if (changed) {
            totals.countedNow(began);
        } else {
            totals.counted(began);
        }
    }
}
