package org.hatchery.voucher.story;

import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of vouchers; conditions that are null ask for nothing.
 *
 * @param contractMissing whether a contract was signed and no technology contract is registered for it, or one is
 */
public record OrderFilter(
        @Nullable ProgrammeId programme,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<OrderState> orderStates,
        @Nullable Set<ClaimState> claimStates,
        @Nullable Boolean contractMissing,
        @Nullable DayRange contractSignedOn,
        @Nullable Yuan priceAtLeast,
        @Nullable String text) {
    public static final OrderFilter ALL = new OrderFilter(null, null, null, null, null, null, null, null, null);

    /** What the voucher has to be. */
    VoucherFilter ofVoucher() {
        return new VoucherFilter(programme, incubatee, region, null, null, null, null, null, null, text);
    }

    boolean asksFor(Order order) {
        return (orderStates == null || orderStates.contains(order.getState()))
                && (claimStates == null
                        || (order.getClaim() != null
                                && claimStates.contains(order.getClaim().state())))
                && (contractMissing == null || isMissing(order, contractMissing))
                && (contractSignedOn == null
                        || (order.getContract() != null
                                && contractSignedOn.includes(order.getContract().signedOn())))
                && (priceAtLeast == null || !priceAtLeast.isMoreThan(order.getPrice()));
    }

    /** Of those that were signed and not dropped, each is missing or there. */
    private static boolean isMissing(Order order, boolean wanted) {
        return order.getContract() != null && !order.isDropped() && (order.getCertificate() == null) == wanted;
    }
}
