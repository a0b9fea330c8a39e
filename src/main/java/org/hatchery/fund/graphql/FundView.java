package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.pool.Fund;
import org.hatchery.fund.pool.FundKind;
import org.hatchery.fund.pool.FundState;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Fund as shown; clause, region, what not everybody sees and what the viewer can do are answered by the controller. */
record FundView(
        String id,
        int version,
        Fund told,
        String name,
        FundKind kind,
        @Nullable ClauseId source,
        @Nullable FundPartyView founder,
        @Nullable FundPartyView parent,
        @Nullable Yuan targetSize,
        LocalDate foundedOn,
        @Nullable LocalDate endsOn,
        FundState state,
        @Nullable LocalDate closedOn,
        boolean sample) {
    static FundView of(Fund one) {
        Fund.Origin origin = one.getOrigin();
        return new FundView(
                GlobalId.of(FundParty.FUND, one.getId().value()),
                (int) one.changes(),
                one,
                origin.name(),
                origin.kind(),
                origin.clause(),
                FundPartyView.of(origin.founder()),
                FundPartyView.of(origin.parent()),
                origin.targetSize(),
                one.getFoundedOn(),
                one.getEndsOn(),
                one.getState(),
                one.getClosedOn(),
                one.isSample());
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FundView view && id.equals(view.id) && version == view.version;
    }
}
