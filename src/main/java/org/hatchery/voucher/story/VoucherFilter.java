package org.hatchery.voucher.story;

import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * Which vouchers; conditions that are null ask for nothing.
 *
 * @param orderStates with an order in one of these states
 * @param claimStates with a claim in one of these states
 */
public record VoucherFilter(
        @Nullable ProgrammeId programme,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<VoucherState> states,
        @Nullable Set<OrderState> orderStates,
        @Nullable Set<ClaimState> claimStates,
        @Nullable DayRange requestedOn,
        @Nullable DayRange issuedOn,
        @Nullable DayRange validUntil,
        @Nullable String text) {
    public static final VoucherFilter ALL =
            new VoucherFilter(null, null, null, null, null, null, null, null, null, null);
}
