package org.hatchery.totals.tree;

import java.time.YearMonth;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/** Which total is meant: of a division, in a column, of a slice. */
@NamedInterface(propagate = false)
public record TotalKey(RegionCode region, Column column, Slice slice) {
    /** The same, but for a month that is yet to be carried forward the last one that is. */
    public TotalKey within(YearMonth upTo) {
        return column.series() == Series.RUNNING && column.month().isAfter(upTo)
                ? new TotalKey(region, Column.running(upTo), slice)
                : this;
    }

    public String id() {
        return TotalLedger.id(Node.of(region), column.toString(), slice);
    }
}
