package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.pool.ChangeFund;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What somebody promises to a fund, as sent. */
record PromiseToFundInput(
        String fund,
        int expectedVersion,
        ContributorKind kind,
        @Nullable String name,
        @Nullable String institution,
        Yuan promised,
        LocalDate on) {
    ChangeFund.Promise toPromise() {
        return new ChangeFund.Promise(kind, name, FundForms.institution(institution), promised, on);
    }
}
