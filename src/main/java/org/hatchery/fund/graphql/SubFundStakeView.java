package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What went into a sub-fund, as shown. */
record SubFundStakeView(
        int number,
        FundPartyView subFund,
        Yuan amount,
        LocalDate on,
        StakeState state,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    static SubFundStakeView of(SubFundStake one) {
        return new SubFundStakeView(
                one.number(),
                FundPartyView.shown(one.subFund()),
                one.amount(),
                one.on(),
                one.state(),
                one.by(),
                one.voided());
    }
}
