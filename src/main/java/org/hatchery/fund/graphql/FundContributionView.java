package org.hatchery.fund.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundPayment;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Contribution, as shown. */
record FundContributionView(
        int number,
        ContributorKind kind,
        FundPartyView contributor,
        Yuan promised,
        LocalDate promisedOn,
        Yuan paidIn,
        List<FundPayment> payments,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    static FundContributionView of(Contribution one) {
        return new FundContributionView(
                one.number(),
                one.kind(),
                FundPartyView.shown(one.contributor()),
                one.promised(),
                one.promisedOn(),
                one.paidIn(),
                one.payments(),
                one.by(),
                one.voided());
    }
}
