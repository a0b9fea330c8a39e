package org.hatchery.totals;

import org.hatchery.region.RegionCode;

/** Which total is meant: of a division, in a column, of a slice. */
public record TotalKey(RegionCode region, Column column, Slice slice) {
    String id() {
        return TotalLedger.id(Node.of(region), column.toString(), slice);
    }
}
