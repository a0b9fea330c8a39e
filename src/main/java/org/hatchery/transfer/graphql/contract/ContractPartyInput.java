package org.hatchery.transfer.graphql.contract;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.transfer.paper.PartyNature;
import org.jspecify.annotations.Nullable;

/** Party, as sent. */
record ContractPartyInput(
        String name,
        @Nullable CreditCode creditCode,
        @Nullable RegionCode region,
        PartyNature nature,
        @Nullable String incubatee,
        @Nullable String institution,
        @Nullable String provider) {}
