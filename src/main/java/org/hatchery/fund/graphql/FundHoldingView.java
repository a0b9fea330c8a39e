package org.hatchery.fund.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.investment.InvestmentExit;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Investment, as shown. */
record FundHoldingView(
        int number,
        FundPartyView firm,
        @Nullable FundPartyView achievement,
        InvestmentKind kind,
        Yuan amount,
        @Nullable Yuan grant,
        @Nullable Integer share,
        LocalDate on,
        boolean held,
        List<InvestmentExit> exits,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    /** With the achievement and its owners only for whoever may read it. */
    static FundHoldingView of(FundHolding one, boolean readable) {
        return new FundHoldingView(
                one.number(),
                FundPartyView.shown(one.facts().firm()),
                readable ? FundPartyView.of(one.facts().achievement()) : null,
                one.kind(),
                one.amount(),
                one.facts().grant(),
                one.facts().share(),
                one.on(),
                one.isHeld(),
                readable
                        ? one.exits()
                        : one.exits().stream()
                                .map(InvestmentExit::withoutOwners)
                                .toList(),
                one.by(),
                one.voided());
    }
}
