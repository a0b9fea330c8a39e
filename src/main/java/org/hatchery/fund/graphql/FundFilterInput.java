package org.hatchery.fund.graphql;

import java.util.Set;
import org.hatchery.fund.pool.FundKind;
import org.hatchery.fund.pool.FundState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/** Which funds, as sent. */
record FundFilterInput(
        @Nullable RegionCode region,
        @Nullable Set<FundKind> kinds,
        @Nullable Set<FundState> states,
        @Nullable String parentFund,
        @Nullable DayRange foundedOn) {}
