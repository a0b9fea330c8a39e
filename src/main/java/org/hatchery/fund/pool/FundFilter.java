package org.hatchery.fund.pool;

import java.util.Set;
import org.hatchery.fund.capital.FundId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/** Which funds; all conditions that are given hold together. */
public record FundFilter(
        @Nullable RegionCode region,
        @Nullable Set<FundKind> kinds,
        @Nullable Set<FundState> states,
        @Nullable FundId parent,
        @Nullable DayRange foundedOn) {
    public static final FundFilter ALL = new FundFilter(null, null, null, null, null);
}
