package org.hatchery.voucher.graphql;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.OrderState;
import org.jspecify.annotations.Nullable;

/** Which orders, as sent. */
record VoucherOrderFilterInput(
        @Nullable String programme,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<OrderState> orderStates,
        @Nullable Set<ClaimState> claimStates,
        @Nullable Boolean contractMissing,
        @Nullable DayRange contractSignedOn,
        @Nullable Yuan priceAtLeast,
        @Nullable String text) {}
