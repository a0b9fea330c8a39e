package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.conversion.ConversionMode;
import org.hatchery.transfer.conversion.PricingMode;
import org.jspecify.annotations.Nullable;

/** Conversion, as sent. */
record RecordConversionInput(
        String achievement,
        int expectedVersion,
        ConversionMode mode,
        PricingMode pricing,
        Yuan price,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeTo,
        @Nullable Yuan noticePrice,
        String decision,
        @Nullable String approval,
        String partner,
        @Nullable RegionCode partnerRegion,
        LocalDate on,
        @Nullable String contract,
        @Nullable Integer technologyShares,
        @Nullable Integer cashShares,
        @Nullable Integer peopleShares) {}
