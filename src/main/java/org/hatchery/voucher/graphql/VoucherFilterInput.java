package org.hatchery.voucher.graphql;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.story.VoucherState;
import org.jspecify.annotations.Nullable;

/** Which vouchers, as sent. */
record VoucherFilterInput(
        @Nullable String programme,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<VoucherState> states,
        @Nullable Set<OrderState> orderStates,
        @Nullable Set<ClaimState> claimStates,
        @Nullable DayRange requestedOn,
        @Nullable DayRange issuedOn,
        @Nullable DayRange validUntil,
        @Nullable String text) {}
