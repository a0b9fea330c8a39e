package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.ConversionMode;
import org.hatchery.transfer.conversion.EquityParts;
import org.hatchery.transfer.conversion.PricingMode;
import org.jspecify.annotations.Nullable;

/** Conversion as shown; the partner's region is answered by the controller. */
record ConversionView(
        int number,
        ConversionMode mode,
        PricingMode pricing,
        Yuan price,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeTo,
        String decision,
        @Nullable String approval,
        String partner,
        @Nullable RegionCode place,
        LocalDate on,
        @Nullable String contract,
        boolean contractConfirmed,
        List<ConversionIncomeView> incomes,
        Yuan net,
        Yuan toPeople,
        @Nullable Integer technologyShares,
        @Nullable Integer cashShares,
        @Nullable Integer peopleShares) {
    static ConversionView of(Conversion one) {
        EquityParts equity = one.equity() == null ? new EquityParts(null, null, null) : one.equity();
        return new ConversionView(
                one.number(),
                one.mode(),
                one.pricing(),
                one.price(),
                one.noticeFrom(),
                one.noticeTo(),
                one.decision(),
                one.approval(),
                one.partner(),
                one.partnerRegion(),
                one.on(),
                one.contract(),
                one.isRegistered(),
                one.incomes().stream().map(ConversionIncomeView::of).toList(),
                one.net(),
                one.toPeople(),
                equity.technology(),
                equity.cash(),
                equity.people());
    }
}
