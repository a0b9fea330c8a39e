package org.hatchery.voucher.graphql;

import java.time.LocalDate;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.redemption.OrderSteps;
import org.jspecify.annotations.Nullable;

/** Order as shown; regions and what the viewer can do are answered by the controller. */
record VoucherOrderView(
        String id,
        String key,
        String provider,
        String providerName,
        RegionCode providerPlace,
        String offering,
        VoucherServiceKind kind,
        String title,
        Yuan price,
        Yuan amount,
        int quantity,
        @Nullable Yuan unitPrice,
        @Nullable String priceReason,
        Yuan ownPart,
        @Nullable RegionCode partnerPlace,
        @Nullable Double partnerSharePercent,
        LocalDate placedOn,
        OrderState state,
        @Nullable Contract contract,
        @Nullable String technologyContract,
        @Nullable Delivery delivery,
        @Nullable ClaimView claim,
        StepClockView clock,
        OrderSteps steps) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
