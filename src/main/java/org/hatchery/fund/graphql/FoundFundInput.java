package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.fund.pool.FoundFund;
import org.hatchery.fund.pool.FundKind;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** A fund to found, as sent. */
record FoundFundInput(
        String name,
        FundKind kind,
        RegionCode region,
        @Nullable String founder,
        @Nullable String parent,
        @Nullable String clause,
        @Nullable Yuan targetSize,
        LocalDate foundedOn,
        @Nullable LocalDate endsOn) {
    FoundFund.Wish toWish() {
        return new FoundFund.Wish(
                name,
                kind,
                region,
                FundForms.institution(founder),
                parent == null ? null : FundForms.key(parent),
                clause == null ? null : ClauseNeighbours.key(clause),
                targetSize,
                foundedOn,
                endsOn);
    }
}
