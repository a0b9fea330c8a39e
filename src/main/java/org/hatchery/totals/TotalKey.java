package org.hatchery.totals;

import java.time.YearMonth;
import org.hatchery.region.RegionCode;

/** Which total is meant: of a division, in a column, of a slice. */
public record TotalKey(RegionCode region, Column column, Slice slice) {
    /** The same, but for a month that is yet to be carried forward the last one that is. */
    TotalKey within(YearMonth upTo) {
        return column.series() == Series.RUNNING && column.month().isAfter(upTo)
                ? new TotalKey(region, Column.running(upTo), slice)
                : this;
    }

    String id() {
        return TotalLedger.id(Node.of(region), column.toString(), slice);
    }
}
